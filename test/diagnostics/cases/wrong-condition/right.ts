import { alias, anonymous, c, codes, constant, header, key } from "abispec";
import { struct, uint32_t, uint64_t, when } from "abispec";

/** What a lamp does. */
export const LAMP_TASK = codes({
  /** Nothing. */
  IDLE: 0,
  /** Shines. */
  SHINE: when("defined(LAMP_OLD)", 1),
});

/** What makes it blink. */
export const LAMP_BLINK = when("defined(__mips__)", constant(3), constant(2));

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
    gap: when("defined(LAMP_WIDE)", anonymous(uint32_t.bits(4))),
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
  state: when("!defined(LAMP_NO_LEGACY)", lamp_state),
  /** For two ABIs at once. */
  both: when("defined(__i386__) || defined(__x86_64__)", uint32_t),
  /** As wide as its driver likes. */
  beam: lamp_beam,
  /** For either byte order. */
  any: when("__BYTE_ORDER__ == 1234", uint32_t),
  /** For old drivers. */
  old: when("defined(LAMP_OLD)", uint32_t),
});

/** When it goes off; tools may have another type for it. */
export const lamp_time_t = when(
  "defined(LAMP_TOOLS)",
  when("!defined(lamp_time_t)", alias(uint32_t, { macro: true })),
);

/** When a lamp goes off. */
export const lamp_timer = struct({
  /** The time. */
  at: when("defined(LAMP_TOOLS)", lamp_time_t),
});

/** Bytes of a state. */
export const LAMP_STATE_SIZE = when("!defined(LAMP_NO_LEGACY)", constant(c`sizeof(${lamp_state})`));

/** The time at which a lamp goes off. */
export const lamp_end_t = when("defined(LAMP_TOOLS)", alias(lamp_time_t));

/** Two times of a lamp. */
export const lamp_times = struct({
  /** Both of them. */
  both: struct({
    /** When it goes on. */
    on: when("defined(LAMP_TOOLS)", lamp_time_t),
    /** Written by the driver. */
    driver: uint32_t,
  }),
});

/** The number of a lamp, which a program without other headers has from here. */
export const lamp_id_t = when("!defined(LAMP_BARE)", alias(uint32_t));

/** A row of lamps. */
export const lamp_row = struct({
  /** The first one. */
  first: lamp_id_t,
});

const exactHeat = alias(uint64_t);
const heat = alias(uint32_t);

/** How warm a lamp is. */
export const lamp_heat_t = when("defined(LAMP_HOT)", exactHeat, heat);

/** How warm a lamp may be. */
export const lamp_limit_t = when("defined(LAMP_HOT)", alias(exactHeat), alias(heat));

/** Whether the lamp is on. */
export const on = key("on", { writer: "backend", absent: "0" });

/** A lamp. */
export default header({
  name: "lamp",
  title: "A lamp",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
  elsewhere: ["!defined(LAMP_BARE)"],
});
