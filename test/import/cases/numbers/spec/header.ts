import {
  c,
  codes,
  constant,
  header,
  macro,
  masks,
  struct,
  uint32_t,
  unsigned_int,
} from "abispec";

/** Copyright (c) 2020, A. Nobody */
export default header({
  name: "header",
  title: "a lamp that another program switches",
  guard: "LAMP_H",
  licence: "BSD-2-Clause",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

/** What the lamp does. */
export const LAMP = codes({
  /** It is dark. */
  OFF: 0,
  /** It is lit. */
  ON: 1,
  BLINKS: 2,
});

/** The most lamps of a wall. */
export const WALL_SIZE = constant(16);

export const WALL_AREA = constant(c`${WALL_SIZE} * ${WALL_SIZE}`);

export const WALL_NAME = constant("wall");

/** no comment */
export const WALL_MARKS = constant("/* ? */ /*");

export const WALL_SPACE = constant("two  spaces");

export const WALL_ID = constant(c`${WALL_SIZE}`);

/** Who may switch. */
export const SWITCH = masks({
  OWNER: 0x1,
  GUEST: 0x2,
  ALL: c`SWITCH_OWNER | SWITCH_GUEST`,
});

export const LAMP_KEY = macro(
  { number: unsigned_int },
  ({ number }) => c`${number} << 4`,
);

/** Any lamp. */
export const BULB = codes({
  ANY: c`-1U`,
  NONE: c`-2U`,
});

export const case_box = struct({
  lamps: uint32_t,
});

export const CASE_BOX_BYTES = constant(c`sizeof(${case_box})`);

/** What is further down is needed for all of them. */
export const CASE_BOX_END = constant(c`${CASE_BOX_BYTES} + 1`);

export const CASE_BOX_ROOM = constant(c`${CASE_BOX_END} + ${CASE_BOX_BYTES}`);
