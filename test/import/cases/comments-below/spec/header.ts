import { c, constant, header, masks, verbatim } from "abispec";

export default header({
  name: "header",
  title: "interface of a belt",
  guard: "BELT_H",
  licence: "Zlib",
  cplusplus: true,
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning" },
});

export const CONVEYOR_VERSION = constant("1.0");

export const BELT_SIDE = masks({
  LEFT: 0x1,
  RIGHT: 0x2,
});

/** Directions of the belt. */
export const BELT_STOP = constant(0);

export const BELT_FORWARD = constant(1);

export const BELT_BACK = constant(2);

/** What functions return. */
export const BELT_OK = constant(0);

export const BELT_JAM = constant(-1);

export const BELT_POWER = constant(-2);

/** In metres. */
export const BELT_LENGTH = constant(40);

export const belt = verbatim(c`struct belt;`);

export const BELT_ALL = constant(c`${BELT_SIDE.LEFT} | ${BELT_SIDE.RIGHT}`);
