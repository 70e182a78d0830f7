import { c, codes, constant, header, masks, struct, uint32_t } from "abispec";

/**
 * Authors:
 *
 * Ada Weir <ada@weir.example>
 *
 * Bo Lock <bo@lock.example>
 */
export default header({
  name: "header",
  title: "Options of a sluice",
  guard: "SLUICE_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const SLUICE_OPTION = codes({
  /** How many gates there are. It is an unsigned long long that is read once. */
  GATES: 0,
  /** How high the water is. */
  LEVEL: 1,
  /** How fast it is. */
  SPEED: 2,
});

/** The largest level that a gate can take, which depends on the sluice. */
export const SLUICE_LEVEL_MAX = constant(100);

export const SLUICE_F = codes({
  /** {@link SLUICE_OPTION.GATES} */
  GATES: 0,
  /** {@link SLUICE_OPTION.LEVEL} */
  LEVEL: 1,
});

/** Gate commands, which a keeper sends to a gate. */
export const SLUICE_DO = codes({
  /**
   * lets water through until the gate is closed.
   *
   * It takes a minute.
   */
  OPEN_GATE: 0x20,
  /** the opposite */
  CLOSE_GATE: 0x21,
});

/**
 * ```
 * What is at a place:
 *   SLUICE_OPTION_GATES:
 *     IN: the number of a gate
 *   SLUICE_OPTION_LEVEL:
 *     IN: a height
 *     OUT: the water that is there
 *   SLUICE_OPTION_SPEED:
 *     IN: nothing
 * ```
 */
export const sluice_place = struct({
  x: uint32_t,
});

export const SLUICE_OPEN = masks({
  LEFT: 0x01,
  RIGHT: 0x02,
  ANY: c`SLUICE_OPEN_LEFT | SLUICE_OPEN_RIGHT | 0`,
});
