import {
  c,
  codes,
  constant,
  header,
  macro,
  masks,
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
