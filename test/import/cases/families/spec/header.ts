import {
  bound,
  c,
  codes,
  constant,
  header,
  masks,
  padding,
  struct,
  uint32_t,
  uint8_t,
} from "abispec";

export default header({
  name: "header",
  title: "Trains and their signals",
  guard: "TRAIN_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning", "reserved-prefix": "warning" },
});

/**
 * Doors:
 *
 * those on the left
 */
export const TRAIN_LEFT = constant(1);

/** those on the right, which are closed more often */
export const TRAIN_RIGHT = constant(2);

/** Start flags */
export const TRAIN_START = masks({
  SLOW: c`1 << 0`,
  SIZE: c`1 << 1`,
  QUIET: c`1 << 2`,
});

/** A length and a number, which have nothing to do with each other. */
export const TRAIN_MAX_CARS = constant(12);

export const TRAIN_MAX_SPEED = constant(160);

/** SIGNALS */
export const TRAIN_SIGNAL = codes({
  /** Stop at the signal. */
  STOP: 0,
  /** Go on. */
  GO: 1,
  /** Be ready to stop. */
  CAUTION: 2,
  MAX: bound(3),
});

export const TRAIN_CLASS = masks({
  FIRST: 0x1,
  SECOND: 0x2,
  BED: 0x4,
  MASK: c`TRAIN_CLASS_FIRST | TRAIN_CLASS_SECOND | TRAIN_CLASS_BED`,
});

export const TRAIN_CMD = constant(5);

export const train_cmd = codes(
  {
    OPEN: 0,
    CLOSE: 1,
  },
  { prefix: "TRAIN_CMD_" },
);

/** Gauges of rails */
export const GAUGE = codes(
  {
    GAUGE_3: 3,
    GAUGE_4: 4,
    GAUGE_WIDE: 5,
  },
  { prefix: "" },
);

export const TRAIN_NAME_LENGTH = constant(32);

export const TRAIN_LAMP = masks({
  /** Once. */
  LEFT: c`1 << 0`,
  /** Old trains only */
  RIGHT: c`1 << 1`,
  BOTH: c`(1 << 0) | TRAIN_LAMP_RIGHT`,
});

export const train_kind = codes(
  {
    LOCAL: 0,
    NIGHT: 1,
    /** What it was called before. */
    SLEEPER: c`TRAIN_KIND_NIGHT`,
    __MAX: bound(2),
  },
  { as: "enum", prefix: "TRAIN_KIND_" },
);

/** Whistles */
export const TRAIN_WHISTLE = codes({
  /** It is short, and said once. */
  SHORT: 1,
  /** It is long. */
  LONG: 2,
});

/** how many there are at most */
export const TRAIN_WHISTLES = constant(9);

export const train_brakes = codes(
  {
    AIR_BRAKE: 4,
  },
  { as: "enum", prefix: "TRAIN_" },
);

/**
 * Changes:
 *
 * First year:
 *
 * - the flags
 *
 * Second year:
 *
 * - the kind
 */
export const train_start_req = struct({
  start_flags: uint32_t.of(TRAIN_START),
  flags: uint32_t,
  /** {@link train_kind} */
  kind: uint8_t.of(train_kind),
  /** {@link TRAIN_SIGNAL} */
  signal: uint8_t.of(TRAIN_SIGNAL),
  /** bitmask of {@link TRAIN_CLASS.FIRST}, {@link TRAIN_CLASS.BED} */
  classes: uint8_t.of(TRAIN_CLASS),
  /** {@link GAUGE.GAUGE_3} or {@link GAUGE.GAUGE_WIDE} */
  gauge: uint8_t.of(GAUGE),
  /** How the last one was called. See {@link train_kind}. */
  last: uint8_t.of(train_kind),
  /** Its kind. Will have value {@link train_kind.NIGHT} here. */
  night: uint8_t.of(train_kind),
  /** Bits 0:1 are a kind, see {@link train_kind}. */
  both: uint8_t,
  unused: padding(uint8_t),
  _reserved: padding(uint32_t),
  number: uint32_t,
});

/** Flags for a call. */
export const CALL = masks({
  LOUD: 0x1,
});

/** Flags of a stop. */
export const STOP = masks({
  LONG: c`1 << 0`,
  NIGHT: c`1 << 1`,
});

/** A flag. */
export const WHISTLE_LOUD = constant(0x1);

/** The following modes, of which a driver has one. */
export const DRIVER_MODES = codes(
  {
    SLOW: 1,
    FAST: 2,
  },
  { prefix: "DRIVER_" },
);

/** What a driver is paid. */
export const DRIVER_PAY = constant(100);

/** When a driver may begin. */
export const DRIVER_AGE = constant(18);

/** Hats in a locker. */
export const DRIVER_HATS = constant(7);

/** Meals of a driver. */
export const DRIVER_MEAL = codes({
  SOUP: 0,
  BREAD: 1,
  FISH: 2,
});

export const driver = struct({
  meal: uint32_t.of(DRIVER_MEAL),
  /** a bit map (1 << {@link DRIVER_MEAL}) */
  liked: uint32_t,
  /** bitmap of {@link DRIVER_MEAL} */
  eaten: uint32_t,
});

/** Amounts are no codes. */
export const SLEEPER_CAR_BEDS = constant(24);

export const SLEEPER_TRAIN_CARS = constant(8);

export const SLEEPER_TRAIN_BEDS = constant(
  c`${SLEEPER_CAR_BEDS} * ${SLEEPER_TRAIN_CARS}`,
);

export const TENDER_COAL_BYTES = constant(3);

export const TENDER_WATER_BYTES = constant(4);

export const TENDER_SAND_BYTES = constant(5);

/** Requests, by number; two of them have the number of another one. */
export const OVEN_ASK = codes({
  /** how hot it is */
  HEAT: 0x0c,
  TIME: 0x0d,
  DOOR: 0x0e,
  LIGHT: 0x0f,
  /** The last one. */
  FAN: 0x10,
  PLATE: 0x11,
});

/** in old ovens */
export const OVEN_ASK_CLOCK = constant(0x0d);

export const OVEN_ASK_GRILL = constant(0x0c);

export const GRATE_MEM_SIZE = constant(1024);

export const GRATE_MIN_BARS = constant(1);

export const GRATE_MAX_BARS = constant(4);

export const GRATE_MAX_HEAT = constant(255);

export const GRATE_MIN_HEAT = constant(0);

/** How an oven moves, and what it can. */
export const OVEN_MOVE = masks({
  SLOW: c`1 << 0`,
  FAST: c`1 << 1`,
});

export const OVEN_CAN = masks({
  HEAT: c`1 << 2`,
  COOL: c`1 << 3`,
  SHAKE: c`1 << 4`,
});

export const OVEN_DEPTH = constant(1);

export const OVEN_COLOUR = codes({
  RED: 1,
  BLUE: 2,
});

export const OVEN_WEIGHT = constant(300);

/** Modes of new and of old ovens. */
export const OVEN_HOT = codes({
  TOP: 0,
  BOTTOM: 1,
});

export const OVEN_HOT_OLD = codes({
  TOP: 0,
  BOTTOM: 1,
});

/** How wide a tray is, in fractions. */
export const OVEN_TRAY_WIDTH = codes(
  {
    WIDTH_FULL: 0,
    WIDTH_1_2: 1,
    WIDTH_2_3: 2,
  },
  { prefix: "OVEN_TRAY_" },
);

/** What an oven says. */
export const OVEN_SAYS = codes({
  /** below 40 degrees */
  COLD: 0,
  /**
   * up to 90 degrees
   *
   * 2 to 7 are reserved
   */
  WARM: 1,
});

/** What its door does. */
export const OVEN_DOOR = codes({
  OPENS: 1,
  CLOSES: 2,
});

export const OVEN_ASKS_LETTER = constant(c`'O'`);

export const OVEN_ASKS = codes({
  HEAT: 1,
  TIME: 2,
});

/** What its lamp shows. */
export const OVEN_LAMP = masks({
  LEFT: 0x01,
  RIGHT: 0x02,
  FLAGS: 0x03,
});

/** Without any flag of the grill. */
export const GRILL_NO_FLAGS = constant(0);

/** Flags of its rack. */
export const OVEN_RACK_FLAG = masks({
  FULLY_OUT: 0x01,
});
