import {
  alias,
  array,
  c,
  codes,
  constant,
  header,
  masks,
  struct,
  uint16_t,
  uint32_t,
  uint8_t,
  verbatim,
} from "abispec";

/** Segments of a request. */
export const LAMP_SEGMENTS = constant(11);

/** Segments that fit into a page. */
export const LAMP_PER_PAGE = constant(c`4096 / sizeof(${uint32_t})`);

/** Pages for all segments of a request: {@link LAMP_SEGMENTS}, rounded up. */
export const LAMP_PAGES = constant(c`(${LAMP_SEGMENTS} + ${LAMP_PER_PAGE} - 1) / ${LAMP_PER_PAGE}`);

/** On several lines, as the header has them, with and without a backslash. */
export const LAMP_ON_LINES = constant(c`${LAMP_SEGMENTS} + \
  2 * (
    1 + 2
  )`);

/** Masks, of which one is on two lines. */
export const LAMP_PAIR = masks({
  /** The first. */
  A: 0x1,
  /** The second. */
  B: 0x2,
  /** Both. */
  ALL: c`LAMP_PAIR_A |
    LAMP_PAIR_B`,
});

/** The name of before for {@link LAMP_PAGES}. */
export const LAMP_MAX_PAGES = constant(c`${LAMP_PAGES}`);

/** A reference to a page. */
export const lamp_ref_t = alias(uint32_t);

/** No page. */
export const LAMP_INVALID_REF = constant(c`(${lamp_ref_t})-1`);

/** An address that no lamp has. */
export const LAMP_NOWHERE = constant(c`0x1000000000000000ULL`);

/** The first bit of a wide word. */
export const LAMP_LONG = constant(c`1UL << 4`);

/** One lamp. */
export const lamp = struct({
  /** Its page. */
  ref: lamp_ref_t,
  /** Its colour. */
  colour: array(uint8_t, 4),
});

/** Its colour in daylight. */
export const lamp_colour_t = struct(
  {
    /** Red, green and blue. */
    parts: array(uint8_t, 3),
  },
  { typedef: true },
);

/** Bytes of a colour in daylight. */
export const LAMP_COLOUR_BYTES = constant(c`sizeof(${lamp_colour_t})`);

/** How long a lamp is, in the unit that a manual prefers. */
export const LAMP_UNITS = constant(c`sizeof(${lamp}) > 4 ? 'a' : 1 / 0`);

/** What a lamp does. */
export const LAMPF = masks({
  /** It is lit. */
  LIT: c`1 << 0`,
  /** It blinks. */
  BLINKS: c`1U << 1`,
  /** It does all of it. */
  ALL: c`LAMPF_LIT | LAMPF_BLINKS`,
});

/** What a message is about. */
export const LAMP_MESSAGE = codes({
  /** Nothing. */
  NONE: 0,
  /** The first one that a vendor has. */
  VENDOR: c`1 << ${LAMP_SEGMENTS}`,
  /** A vendor's lamp is lit. */
  VENDOR_LIT: c`LAMP_MESSAGE_VENDOR + ${LAMPF.LIT}`,
});

/** The name of the driver. */
export const LAMP_DRIVER = constant("lamp");

/** The name of before for {@link LAMP_DRIVER}. */
export const LAMP_OLD_DRIVER = constant(c`${LAMP_DRIVER}`);

/** Where its keys are. */
export const LAMP_PATH = constant(c`"device/" ${LAMP_DRIVER}`);

/** The name of before for `struct lamp`. */
export const lamp_old = verbatim(c`#define lamp_old lamp`);

/** The bits of `flags` that say what a lamp does: {@link LAMPF.ALL}. */
export const LAMP_BITS = verbatim(c`
  #define LAMP_BITS(flags) \
      ((flags) & ${LAMPF.ALL})
`);

/** All lamps of a house: an expression too long for the line of its name, and for one line. */
export const LAMPS_OF_A_HOUSE_WITH_ROOMS_AND_A_GARDEN = constant(
  c`(${LAMP_SEGMENTS} + ${LAMP_PAGES}) * ${LAMP_PER_PAGE} + ${LAMP_SEGMENTS} * 'a' - ' ' * ' '`,
);

/** A path too long for the line of its name. */
export const LAMP_PATH_OF_A_HOUSE_WITH_ROOMS_AND_A_GARDEN = constant(
  c`"device/ of a house/" ${LAMP_DRIVER}`,
);

/** What a switch does; its codes begin as those of {@link lamp_wire}. */
export const lamp_switch = codes(
  {
    /** On. */
    SWITCH_ON: 1,
    /** Off. */
    SWITCH_OFF: 0,
  },
  { prefix: "LAMP_THING_" },
);

/** What a wire does. */
export const lamp_wire = codes(
  {
    /** It is cut. */
    WIRE_CUT: 1,
  },
  { prefix: "LAMP_THING_" },
);

/** What is in the wall. */
export const lamp_wall = struct({
  /** The switch. */
  switch_state: uint16_t.of(lamp_switch),
  /** The wire. */
  wire_state: uint16_t.of(lamp_wire),
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
