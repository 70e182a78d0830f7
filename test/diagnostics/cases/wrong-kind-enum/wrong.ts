import { codes, enumOf, header, masks, struct, uint32_t, when } from "abispec";

/** What a lamp does. */
export const LAMP_MODE = codes({
  /** It is dark. */
  OFF: 0,
});

/** What a lamp says. */
export const LAMP_ANSWER = codes(
  {
    /** It is too hot. */
    HOT: -1,
    /** It is as hot as can be. */
    HOTTEST: 0x8000_0000_0000_0000n,
  },
  { as: "enum", tag: false },
);

/** What a lamp has, in bits. */
export const LAMP_PARTS = masks(
  {
    /** All of it. */
    ALL: 2n ** 64n,
  },
  { as: "enum" },
);

/** What a lamp may have. */
export const LAMP_EXTRA = codes(
  {
    /** A button. */
    BUTTON: 0,
    /** A horn. */
    HORN: when("defined(LAMP_HORN)", 0x1_0000_0000),
  },
  { as: "enum" },
);

/** How far a lamp shines. */
export const LAMP_RANGE = codes(
  {
    /** It shines as far as it can. */
    FARTHEST: 0xffff_ffff,
    /** It shines behind itself. */
    BEHIND: when("defined(LAMP_MIRROR)", -1),
  },
  { as: "enum" },
);

/** What a lamp knows. */
export const LAMP_SERIAL = codes(
  {
    /** The number of the last one. */
    LAST: 2n ** 64n,
  },
  { as: "enum" },
);

/** The colour of a lamp. */
export const LAMP_COLOUR = codes(
  {
    /** Red. */
    RED: 0,
  },
  { typedef: "lamp_colour_t" },
);

/** A lamp. */
export const lamp = struct({
  /** What it does. */
  mode: enumOf(LAMP_MODE),
  /** What it says. */
  answer: enumOf(LAMP_ANSWER),
  /** What is written on it. */
  text: enumOf(uint32_t),
});

/** Lamps. */
export default header({
  name: "lamp",
  title: "The interface of a lamp",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
