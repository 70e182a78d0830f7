import { alias, anonymous, c, codes, constant, header, key } from "abispec";
import { struct, uint32_t, uint64_t, when } from "abispec";

/** What a lamp does. */
export const LAMP_TASK = codes({
  /** Nothing. */
  IDLE: 0,
  /** Shines. */
  SHINE: when("defined LAMP_OLD)", 1),
  /** Blinks. */
  BLINK: when("defined(__mips__)", 3, 2),
});

/** The state of a lamp, for old drivers. */
export const lamp_state = when(
  "!defined(LAMP_NO_LEGACY)",
  struct({
    /** What it does. */
    task: uint32_t.of(LAMP_TASK),
  }),
);

/** Its colour. */
export const lamp_colour = struct(
  {
    /** Which one. */
    hue: uint32_t.bits(20),
    gap: when("defined(LAMP_WIDE", anonymous(uint32_t.bits(4))),
    /** How much of it. */
    depth: uint32_t.bits(8),
  },
  { implicitPadding: true },
);

/** Its light. */
export const lamp_beam = struct({
  /** How wide it is. */
  width: uint32_t,
});

/** A lamp. */
export const lamp = struct({
  /** Its state. */
  state: lamp_state,
  /** For two ABIs at once. */
  both: when("defined(__i386__) && defined(__x86_64__)", uint32_t),
  /** As wide as its driver likes. */
  beam: when("defined(__i386__)", lamp_beam, uint32_t),
  /** For either byte order. */
  any: when("__BYTE_ORDER__ == 1234 || __BYTE_ORDER__ == 4321", uint32_t),
  /** For old drivers. */
  old: when("#ifdef LAMP_OLD", uint32_t),
});

/** When it goes off; tools may have another type for it. */
export const lamp_time_t = when(
  "defined(LAMP_TOOLS)",
  when("!defined(lamp_time_t)", alias(uint32_t, { macro: true })),
);

/** When a lamp goes off. */
export const lamp_timer = struct({
  /** The time. */
  at: lamp_time_t,
});

/** Bytes of a state. */
export const LAMP_STATE_SIZE = constant(c`sizeof(${lamp_state})`);

/** The time at which a lamp goes off. */
export const lamp_end_t = alias(lamp_time_t);

/** Two times of a lamp. */
export const lamp_times = struct({
  /** Both of them. */
  both: struct({
    /** When it goes on. */
    on: lamp_time_t,
    /** Written by the driver. */
    driver: uint32_t,
  }),
});

/** The number of a lamp, which a program without other headers has from here. */
export const lamp_id_t = when("!defined(LAMP_BARE)", alias(uint32_t), "lamps have no numbers");

/** How warm a lamp is. */
export const lamp_heat_t = when("defined(LAMP_HOT)", alias(uint64_t), alias(uint32_t));

/** How warm a lamp may be. */
export const lamp_limit_t = alias(lamp_heat_t);

/** Whether the lamp is on. */
export const on = when("defined(LAMP_KEYS)", key("on", { writer: "backend", absent: "0" }));

/** A lamp. */
export default header({
  name: "lamp",
  title: "A lamp",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
  elsewhere: ["defined(LAMP_BARE)", "!defined(LAMP_BARE)"],
});
