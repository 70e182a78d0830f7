import { array, bound, c, codes, enumOf, header, masks, struct, uint16_t } from "abispec";

/** What a lamp does. The default is {@link lamp_mode.OFF}. */
export const lamp_mode = codes(
  {
    /** It is dark. */
    OFF: 0,
    /** It is lit. */
    ON: 1,
    /** The number of modes. */
    MAX: bound(2),
  },
  { as: "enum", prefix: "LAMP_", typedef: "lamp_mode_t" },
);

/** How it went; `enum lamp_status`. */
export const lamp_status = codes(
  {
    /** It is broken, and nobody knows for how long it has been: the lamp does not say. */
    BROKEN: -2,
    /** It is done. */
    DONE: 0,
    /** A vendor's first. */
    VENDOR: c`1 << 8`,
    /** A vendor's second, which needs more words than have room behind the number of it. */
    VENDOR_NEXT: c`LAMP_STATUS_VENDOR + 1`,
  },
  { as: "enum", prefix: "LAMP_STATUS_" },
);

/** Colours. */
export const lamp_colour = codes(
  { /** Red. */ RED: 0x0, /** Green. */ GREEN: 0x1 },
  { as: "enum", typedef: true },
);

/** Attributes of a message. */
export const LAMP_A = codes(
  {
    /** None. */
    UNSPEC: 0,
    /** A mode. */
    MODE: 1,
  },
  { as: "enum", tag: false, macros: true },
);

/** What is lit. */
export const lamp_parts = masks(
  {
    /** The top. */
    TOP: 0x1,
    /** The bottom. */
    BOTTOM: 0x2,
  },
  { as: "enum", prefix: "LAMP_PART_" },
);

/** A lamp. */
export const lamp = struct({
  /** What it does. */
  mode: enumOf(lamp_mode),
  /** How it went. */
  status: enumOf(lamp_status),
  /** Its colours: {@link lamp_colour}. */
  colours: array(enumOf(lamp_colour), 2),
  /** Which parts. */
  parts: enumOf(lamp_parts),
  /** The mode of before. */
  before: uint16_t.of(lamp_mode),
  /** Attribute. */
  attribute: uint16_t.of(LAMP_A),
});

/** Lamps. */
export default header({
  name: "lamp",
  title: "Lamps",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
