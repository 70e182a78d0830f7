import {
  alias,
  anonymous,
  array,
  c,
  codes,
  constant,
  flags,
  header,
  masks,
  padding,
  struct,
  uint16_t,
  uint32_t,
  uint64_t,
  uint8_t,
  union,
  unsigned_long,
  verbatim,
  when,
} from "abispec";

const legacy = "!defined(LAMP_NO_LEGACY)";
const littleEndian = "defined(__LITTLE_ENDIAN_BITFIELD)";

/** Room for the name of a lamp; 16 bytes, unless a program says otherwise. */
export const LAMP_NAME_SIZE = when("!defined(LAMP_NAME_SIZE)", constant(16));

/** Lamps in a room, which only tools count. */
export const LAMP_ROOM_SIZE = when(
  "defined(LAMP_TOOLS)",
  when("!defined(LAMP_ROOM_SIZE)", constant(8)),
);

/** The ABI that a program is compiled for. */
export const LAMP_ABI_NATIVE = when(
  "defined(__i386__)",
  constant("x86_32-abi"),
  when(
    "defined(__x86_64__)",
    constant("x86_64-abi"),
    when(
      "defined(__arm__) || defined(__aarch64__)",
      constant("arm-abi"),
      when("__BITS_PER_LONG == 32", constant("abi-32"), constant("abi-64")),
    ),
  ),
);

/** The byte order of the words of a file. */
export const LAMP_BYTE_ORDER = when(
  "__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__",
  constant(0x80),
  when("__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__", constant(0), "unknown byte order"),
);

/** Features of a lamp. */
export const LAMP_F = flags({
  /** The lamp can be dimmed. */
  DIM: 0,
  /** The lamp has a colour; older drivers only. */
  COLOUR: when(legacy, 3),
  /** The lamp says how warm it is. */
  WARMTH: 5,
});

/** What a lamp can be told. */
export const LAMP_COMMAND = codes({
  /** Switch it off. */
  OFF: 0,
  /** Switch it on. */
  ON: 1,
  /** Burn out, as old lamps did. */
  BURN: when(legacy, 7),
});

/** What a lamp says of itself, in words that do not fit behind a macro of its family, as this one. */
export const LAMP_NEWS = codes({
  /** It is lit, and has been so for as long as anybody in the house is able to remember. */
  LIT: 0,
  /** It flickers. */
  FLICKERS: when(legacy, 1),
  /** It is dark. */
  DARK: 2,
});

/** Ways to mount a lamp. */
export const LAMP_MOUNT = masks({
  /** On a wall. */
  WALL: 0x1,
  /** Below a ceiling. */
  CEILING: when("defined(LAMP_HIGH)", 0x2),
  /** On a desk. */
  DESK: 0x4,
});

/** A number of a lamp. */
export const lamp_id_t = alias(uint32_t);

/** The state of a lamp as drivers of the first version see it. */
export const lamp_state = when(
  legacy,
  struct({
    /** Which lamp. */
    id: lamp_id_t,
    /** What it does. */
    command: uint16_t.of(LAMP_COMMAND),
    /** Its features. */
    features: uint16_t.of(LAMP_F),
  }),
);

/** How many states a driver keeps. */
export const LAMP_STATES = when(legacy, constant(8));

/** A request; its padding makes it as long on i386 as elsewhere. */
export const lamp_request = struct(
  {
    /** Told apart by this. */
    id: uint64_t,
    /** Which lamp. */
    lamp: lamp_id_t,
    /** Named, so that the end is at the same place everywhere. */
    pad: when("defined(__i386__)", padding(uint32_t)),
  },
  { implicitPadding: true },
);

/** A word whose halves follow the byte order. */
export const lamp_word = struct({
  order: when(
    littleEndian,
    {
      /** The lower half. */
      low: uint16_t,
      /** The upper half. */
      high: uint16_t,
    },
    {
      /** The upper half. */
      high: uint16_t,
      /** The lower half. */
      low: uint16_t,
    },
  ),
  /** What it is for. */
  purpose: uint32_t,
});

/** When something happened. */
export const lamp_event = struct({
  time: when(
    "(__BITS_PER_LONG != 32 || !defined(LAMP_TIME64)) && !defined(LAMP_KERNEL)",
    {
      /** Seconds and microseconds. */
      stamp: array(uint32_t, 2),
    },
    {
      /** Seconds. */
      sec: uint64_t,
      usec: when(
        "defined(__sparc__) && defined(__arch64__)",
        {
          /** Microseconds. */
          usec: uint32_t,
          /** Nothing. */
          fill: padding(uint32_t),
        },
        {
          /** Microseconds. */
          usec: uint64_t,
        },
      ),
    },
  ),
  /** What happened. */
  code: uint32_t,
  /** How often. */
  value: uint32_t,
});

/** How much light there was: in other units, and for longer, on i386. */
export const lamp_light = struct(
  {
    /** In hours. */
    time: when("defined(__i386__)", lamp_id_t, uint64_t),
    /** On each day. */
    days: when("defined(__i386__)", array(uint16_t, 3), array(uint64_t, 2)),
    /** At night. */
    night: when("defined(__i386__)", uint16_t, uint64_t),
    /** At noon. */
    noon: uint16_t,
    /** In the morning. */
    morning: when("defined(__i386__)", uint32_t.bits(3), uint64_t.bits(30)),
  },
  { implicitPadding: true },
);

/** How a lamp is dimmed; bits without a name move the rest where a program asks for old ones. */
export const lamp_dimmer = struct(
  {
    /** How dark it is. */
    level: uint32_t.bits(20),
    gap: when("defined(LAMP_OLD_DIMMER)", anonymous(uint32_t.bits(12))),
    /** How fast it gets there. */
    speed: uint32_t.bits(12),
    /** How long it stays so. */
    time: uint32_t,
  },
  { implicitPadding: true },
);

/** When a lamp goes on: as numbers that are as wide as registers. */
export const lamp_alarm = struct({
  /** The time. */
  time: unsigned_long,
});

/** When a lamp goes on and off, which only i386 can say. */
export const lamp_schedule = struct({
  /** How often. */
  count: uint32_t,
  /** The first time. */
  first: when("defined(__i386__)", lamp_alarm),
});

/** Either of two numbers; older drivers know a third. */
export const lamp_number = union({
  /** As a byte. */
  small: uint8_t,
  /** As a word. */
  large: uint32_t,
  /** As it was. */
  old: when(legacy, uint64_t),
});

/** Room for a state, which old drivers fill. */
export const lamp_room = struct({
  /** How much. */
  size: uint32_t,
  /** The state. */
  state: when(legacy, lamp_state),
});

/** How a lamp blinks, where a program wants that. */
export const lamp_blinking = when(
  "defined(LAMP_BLINK)",
  struct({
    /** Whether it goes on for ever. */
    command: uint32_t.of(LAMP_COMMAND),
    /** How long it is lit, and how long it is not. */
    times: array(array(uint16_t, 2), 2),
  }),
);

/** A number as wide as registers are. */
export const lamp_register_t = when("defined(__arm__)", alias(uint64_t), alias(unsigned_long));

/** Bytes of the registers of a lamp. */
export const LAMP_REGISTERS = constant(c`sizeof(${lamp_register_t}) * 2`);

/** The parts of a color, in the order of the bits. */
export const lamp_color = when(
  littleEndian,
  union({
    /** All of it. */
    all: uint16_t,
    parts: anonymous(
      struct({
        /** How red it is. */
        red: uint16_t.bits(5),
        /** How blue it is. */
        blue: uint16_t.bits(11),
      }),
    ),
  }),
  union({
    /** All of it. */
    all: uint16_t,
    parts: anonymous(
      struct({
        /** How blue it is. */
        blue: uint16_t.bits(11),
        /** How red it is. */
        red: uint16_t.bits(5),
      }),
    ),
  }),
);

/** Bytes of a color. */
export const LAMP_COLOR_SIZE = constant(c`sizeof(${lamp_color}[2])`);

/** Codes that old programs have first. */
export const LAMP_AGE = codes({
  /** Old. */
  OLD: when("defined(LAMP_BLINK)", 0),
  /** New. */
  NEW: 1,
});

/** How old a lamp is. */
export const lamp_age = struct({
  /** Whether it is new. */
  age: uint32_t.of(LAMP_AGE),
});

/** How long a lamp has been there, by codes that are not all there. */
export const lamp_past = struct({
  /** Which. */
  age: uint32_t.of(LAMP_AGE),
  /** How long. */
  time: union(
    {
      /** Years. */
      years: uint32_t,
      /** Days. */
      days: uint32_t,
    },
    { by: LAMP_AGE, cases: { OLD: "years", NEW: "days" } },
  ),
});

/** What a lamp of i386 is told in the words of before, and every other one in those of today. */
export const lamp_order = struct({
  words: when(
    "defined(__i386__)",
    {
      /** How old it is. */
      word: uint16_t.of(LAMP_AGE),
    },
    {
      /** What it is to do. */
      word: uint16_t.of(LAMP_COMMAND),
    },
  ),
  /** Which lamp. */
  lamp: uint16_t,
});

/** How a lamp came, by a code that is in each variant; only programs that blink have the first one. */
export const lamp_arrival = union(
  {
    /** By post. */
    post: struct({
      /** Which. */
      age: uint16_t.of(LAMP_AGE),
      /** The number of the parcel. */
      parcel: uint16_t,
    }),
    /** In a car. */
    car: struct({
      /** Which. */
      age: uint16_t.of(LAMP_AGE),
      /** The number of seats. */
      seats: uint16_t,
    }),
  },
  { by: LAMP_AGE, cases: { OLD: "post", NEW: "car" } },
);

/** Blinks. */
export const lamp_blink = when("defined(LAMP_BLINK)", verbatim("./blink.c"));

/** Numbers of one kind or the other, as many as there are. */
export const numbers = union({
  /** Halves. */
  halves: array(uint16_t, { length: 0 }),
  /** Words. */
  words: array(uint32_t, { length: 0 }),
});

const wide = alias(uint32_t);
const narrow = alias(uint16_t);

/** The number of a switch. */
export const switch_id_t = when("defined(SWITCHES_WIDE)", wide, narrow);

/** The number of a room. */
export const room_id_t = when(
  "defined(ROOMS_MANY)",
  when("defined(ROOMS_VERY_MANY)", alias(uint32_t), alias(uint16_t)),
  alias(uint8_t),
);

/** A switch: most of its members are the same line of C in each branch. */
export const lamp_switch = struct(
  {
    /** Its number. */
    id: when("defined(SWITCHES_WIDE)", wide, narrow),
    /** The numbers of those beside it. */
    others: array(switch_id_t, 2),
    /** What it is behind, which has a number in houses with many. */
    behind: struct({
      /** The number of the switch. */
      id: when("defined(SWITCHES_MANY)", switch_id_t),
      /** The number of its room. */
      room: room_id_t,
    }),
    /** Steps that it has. */
    steps: when("defined(SWITCHES_WIDE)", uint32_t, uint16_t),
  },
  { implicitPadding: true },
);

/** When a lamp goes on. */
export const lamp_time = struct(
  {
    /** The hour. */
    hour: uint8_t,
    /** The minute, but for some. */
    minute: when("!defined(__arm__)", uint8_t),
  },
  { aligned: 4, implicitPadding: true },
);

/** When all do; some have no evening. */
export const lamp_times = struct({
  /** How many do. */
  count: uint32_t,
  /** The times of the day. */
  day: when(
    "!defined(__arm__)",
    struct({
      /** Of the evening. */
      evening: lamp_time,
    }),
  ),
});

/** Lamps with variants. */
export default header({
  name: "conditions",
  title: "Conditions",
  guard: "CONDITIONS_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>", "<asm/byteorder.h>", "<asm/bitsperlong.h>"],
});
