import { codes, enumOf, header, struct, uint32_t, when } from "abispec";

/** What a lamp does. */
export const LAMP_MODE = codes(
  {
    /** It is dark. */
    OFF: 0,
  },
  { as: "enum" },
);

/** What a lamp says. */
export const LAMP_ANSWER = codes(
  {
    /** It is too hot. */
    HOT: 1,
    /** It is as hot as can be. */
    HOTTEST: 2,
  },
  { as: "enum", tag: false },
);

/** The colour of a lamp. */
export const LAMP_COLOUR = codes(
  {
    /** Red. */
    RED: 0,
  },
  { as: "enum", typedef: "lamp_colour_t" },
);

/** How far a lamp shines. */
export const LAMP_RANGE = codes(
  {
    /** It shines as far as it can. */
    FARTHEST: 0xffff_ffff,
    /** It shines behind itself. */
    BEHIND: when("defined(LAMP_MIRROR)", 1),
  },
  { as: "enum" },
);

/** A lamp. */
export const lamp = struct({
  /** What it does. */
  mode: enumOf(LAMP_MODE),
  /** What it says. */
  answer: uint32_t.of(LAMP_ANSWER),
  /** What is written on it. */
  text: uint32_t,
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
