import {
  anonymous,
  c,
  codes,
  constant,
  header,
  macro,
  masks,
  padding,
  section,
  struct,
  uint32_t,
  uint64_t,
  union,
  verbatim,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "Comments that are not right above what they are about",
  guard: "PUMP_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const PUMP_CALL = macro();

export const OF_C = verbatim(c`#define OF(args) args`);

export const modesOfAPump = section("Modes of a pump");

/** It stands still. */
export const PUMP_OFF = constant(0);

/** It runs. */
export const PUMP_ON = constant(1);

/** It runs fast. */
export const PUMP_MAX = constant(2);

export const PUMP_START_VERSION = constant(2);

export const PUMP_START_RATE = constant(100);

/** Starts a pump. */
export const pump_start = struct({
  /** one of {@link PUMP_OFF}, {@link PUMP_ON} and {@link PUMP_MAX} */
  mode: uint32_t,
  /** in litres per minute */
  rate: uint32_t,
  seen: uint32_t,
});

export const pump_event = codes(
  {
    /** There is no water. */
    DRY: 0,
    /** It is hot. */
    HOT: 1,
  },
  { as: "enum", prefix: "PUMP_EVENT_" },
);

/** Must be kept small */
export const PUMP_FLAG = masks({
  COLD: 0x01,
  WET: 0x02,
});

export const pump_state = struct({
  /** mask of {@link PUMP_FLAG} */
  flags: uint32_t.of(PUMP_FLAG),
});

/** Opens a pump. All of its valves are closed. */
export const pump_open = verbatim(
  c`int PUMP_CALL pump_open OF((const char *name));`,
);

/** Closes a pump. */
export const pump_close = verbatim(c`int PUMP_CALL pump_close OF((int pump));`);

/** Waits for a pump. */
export const pump_wait = verbatim(c`int PUMP_CALL pump_wait OF((int pump,
                            int seconds));`);

/**
 * Only there where memory is.
 *
 * {@link PUMP_TRACE} is for those who look for a leak.
 */
export const PUMP_TRACE = when("!defined(PUMP_SMALL)", constant(1));

export const PUMP_QUIET = when("defined(PUMP_SMALL)", constant(1));

export const PUMP_SPEED = constant(9);

/**
 * The next free pump is number 28.
 *
 * Speeds of pumps are divided into blocks:
 *
 * - 10 - 19 are for water
 * - 20 - 29 are for oil
 */
export const PUMP_SLOWEST = constant(10);

export const PUMP_FASTEST = constant(29);

/** Stops all pumps. */
export const PUMPSTOP = constant(0x7001);

/** What {@link PUMPSTOP} gives back. */
export const pump_stopped = struct(
  {
    /**
     * Pumps that ran.
     *
     * uint32_t *
     */
    numbers: uint64_t,
    /** out */
    count: uint32_t,
  },
  { implicitPadding: true },
);

/** What a pump is asked. */
export const pump_question = struct({
  /** in and out */
  rate_or_level: anonymous(
    union({
      rate: uint32_t,
      level: uint32_t,
    }),
  ),
  spare: padding(uint32_t),
});
