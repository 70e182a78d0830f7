import {
  bound,
  c,
  codes,
  constant,
  header,
  masks,
  struct,
  unsigned_int,
  verbatim,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "LAMP_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning", "reserved-prefix": "warning" },
});

/** States of a lamp. */
export const lamp_state = codes(
  {
    /** no light */
    OFF: 0x00,
    /**
     * light of 1 to 0x40
     *
     * the least light
     */
    DIM: 0x10,
    BRIGHT: 0x40,
    __MAX: bound(65),
  },
  { as: "enum", prefix: "LAMP_" },
);

export const LAMP_LIGHT = masks({
  MIN: 0x01,
  MAX: 0x40,
});

export const LAMP_MAX = constant(c`${lamp_state.__MAX} - 1`);

/** What a lamp is made of. */
export const lamp_matter = verbatim(c`enum lamp_matter {
    LAMP_GLASS = 1,
#ifndef LAMP_NO_TIN
#define LAMP_TIN_GRAMS 200
#endif
    LAMP_PAPER = 2
};`);

/** How a lamp is switched. */
export const lamp_switch = codes(
  {
    NOBODY: 0,
    HAND: 1,
    CLOCK: 2,
    __MAX: bound(3),
  },
  { as: "enum", macros: { except: ["NOBODY"] }, prefix: "LAMP_BY_" },
);

export const LAMP_BY_MAX = constant(c`${lamp_switch.__MAX} - 1`);

/** Where a lamp is. */
export const lamp_place = codes(
  {
    HALL: 0,
    CELLAR: 1,
    __MAX: bound(2),
  },
  { as: "enum", macros: true, prefix: "LAMP_IN_" },
);

/** Who pays. */
export const lamp_payer = codes(
  {
    GUEST: 0,
    OWNER: 1,
    TOWN: 2,
  },
  { as: "enum", macros: ["TOWN"], prefix: "LAMP_FOR_" },
);

/** When a lamp is lit. */
export const lamp_hour = codes(
  {
    /** In the evening. */
    DUSK: 1,
    /** All night. */
    NIGHT: when("defined(LAMP_NIGHT)", 2),
  },
  { as: "enum", prefix: "LAMP_AT_" },
);

/** Lamps that are lit at once. */
export const LAMP_AT_ONCE = constant(93);

/** What holds a lamp. */
export const lamp_post = struct({
  /** How high it is. */
  height: unsigned_int,
});

/** Clears a lamp; the comment is in the macro. */
export const LAMP_CLEAR = verbatim("./header/LAMP_CLEAR.c");
