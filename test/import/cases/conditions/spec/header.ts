import {
  alias,
  anonymous,
  array,
  c,
  codes,
  constant,
  header,
  macro,
  padding,
  struct,
  uint16_t,
  uint32_t,
  uint64_t,
  union,
  unsigned_int,
  unsigned_long,
  verbatim,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "RADIO_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  defines: { RADIO_PRICE: 60 },
  elsewhere: ["!defined(RADIO_OWN_LEVEL)"],
  severities: { undocumented: "warning" },
});

export const include_linux_types_h = verbatim(c`#ifdef __linux__
#include <linux/types.h>
#endif`);

/** The type of a frequency. */
export const radio_frequency_t = when(
  "!defined(radio_frequency_t)",
  alias(uint32_t, { macro: true }),
);

export const RADIO_FM = when("defined(RADIO_OLD_NAMES)", constant(1));

export const RADIO_AM = when("defined(RADIO_OLD_NAMES)", constant(2));

export const RADIO_MODE = when(
  "!defined(RADIO_OLD_NAMES)",
  codes({
    FM: 1,
    AM: 2,
  }),
);

/**
 * What a set says that is for sale.
 *
 * in a workshop
 */
export const RADIO_TEXT = when(
  "defined(RADIO_TEST)",
  constant("test"),
  when("defined(__i386__)", constant("small"), constant("large")),
);

export const RADIO_VOLTS = when(
  "defined(RADIO_TEST)",
  constant(12),
  when("defined(__i386__)", constant(5), constant(230)),
);

export const RADIO_PLUG = when(
  "!defined(RADIO_TEST) && !defined(__i386__)",
  constant(3),
);

/** How often it is heard; one name in branches within branches. */
export const RADIO_HEARD = when(
  "defined(RADIO_TEST)",
  constant(1),
  when("defined(RADIO_NIGHT)", constant(2), constant(3)),
);

/**
 * All of it but for the smallest.
 *
 * A knob.
 */
export const radio_knob = when(
  "!defined(RADIO_SMALL)",
  struct({
    angle: uint32_t,
  }),
);

export const RADIO_KNOB_LABEL = when(
  "!defined(RADIO_SMALL)",
  verbatim(c`#ifdef RADIO_LABELS
#define RADIO_KNOB_LABEL "volume"
#else
int radio_label(void);
int radio_label(void);
#endif`),
);

/** What a set is called. */
export const RADIO_NAME = when(
  "defined(__i386__)",
  constant("small"),
  when("defined(__s390x__)", constant("large"), "no set for this machine"),
);

/** A word of the ABI. */
export const radio_word = when(
  "defined(__i386__)",
  alias(unsigned_int),
  alias(unsigned_long),
);

/** How often somebody listened, in fewer bits for a program that wants that. */
export const radio_count = when(
  "defined(RADIO_SHORT)",
  alias(uint16_t),
  alias(uint32_t),
);

export const radio_counter = struct({
  now: radio_count,
  /** the last week */
  days: array(radio_count, 7),
});

export const RADIO_COUNTER_SIZE = verbatim(
  c`#define RADIO_COUNTER_SIZE sizeof(struct radio_counter)`,
);

/** What a set is heard with, on the left and on the right; of old ones, on the right first. */
export const radio_speakers = struct({
  conditional: when(
    "defined(RADIO_OLD_NAMES)",
    {
      /** the right one */
      right: uint16_t,
      /** the left one */
      left: uint16_t,
    },
    {
      /** the one at the left */
      left: uint16_t,
      /** the one at the right */
      right: uint16_t,
    },
  ),
  /** how loud both are */
  volume: when("defined(RADIO_SHORT)", uint16_t, uint32_t),
  tone: when(
    "defined(RADIO_SHORT)",
    uint16_t,
    when("RADIO_TONES > 2", uint32_t, uint64_t),
  ),
});

/** What a set is carried by, where it has no wheels. */
export const radio_case = struct({
  /** in grams */
  weight: uint32_t,
  conditional: when(
    "defined(RADIO_STRAP)",
    {
      /** how long it is */
      strap: uint32_t,
    },
    when("!defined(RADIO_STRAP) && !defined(RADIO_WHEELS)", {
      /** how wide it is */
      handle: uint32_t,
    }),
  ),
});

/** A type that a program may have by itself, and its use. */
export const radio_level = when("!defined(RADIO_OWN_LEVEL)", alias(uint16_t));

export const radio_volume = struct({
  level: radio_level,
});

/** The name that only listeners have for it. */
export const radio_volume_t = when(
  "!defined(RADIO_SENDER)",
  alias(radio_volume),
);

export const radio = struct(
  {
    frequency: radio_frequency_t,
    /** fills up */
    pad: when("defined(__i386__)", padding(uint32_t)),
    id: uint64_t,
  },
  { implicitPadding: true },
);

/** What another header may have. */
export const RADIO_SHARED = when("!defined(RADIO_SHARED)", macro());

export const RADIO_KNOBS = when("!defined(RADIO_SHARED)", constant(4));

export const RADIO_LEVERS = when(
  "!defined(RADIO_SHARED)",
  verbatim(c`#if 0
#define RADIO_LEVERS 2
#endif`),
);

export const RADIO_PARTS = when(
  "!defined(RADIO_SHARED)",
  constant(c`${RADIO_KNOBS} + 1`),
);

/** What must be there before the rest. */
export const RADIO_CASE_SCREWS = when("!defined(RADIO_CASE)", constant(4));

export const RADIO_CASE = when("!defined(RADIO_CASE)", constant(1));

export const RADIO_CASE_HOLES = when(
  "!defined(RADIO_CASE)",
  verbatim(c`#if RADIO_CASE_SCREWS > 2
#define RADIO_CASE_HOLES 8
#endif`),
);

/**
 * What is heard:
 *
 * ships and planes
 */
export const RADIO_BAND_LOW = when(
  "defined(__i386__)",
  constant(1),
  constant(32),
);

/** music */
export const RADIO_BAND_HIGH = when(
  "defined(__i386__)",
  constant(2),
  constant(16),
);

/** What a dial shows. */
export const radio_dial = union({
  conditional: when(
    "defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__",
    {
      whole: uint32_t,
      low_group: anonymous(
        struct({
          /** the last digits */
          low: uint32_t.bits(8),
          /** the first ones */
          high: uint32_t.bits(24),
        }),
      ),
    },
    {
      whole: uint32_t,
      high_group: anonymous(
        struct({
          high: uint32_t.bits(24),
          low: uint32_t.bits(8),
        }),
      ),
    },
  ),
});

export const radio_front = struct({
  dial: radio_dial,
});

/** What tools may set themselves, and a struct of it. */
export const radio_clock_t = when(
  "defined(RADIO_TOOLS)",
  when("!defined(radio_clock_t)", alias(uint64_t, { macro: true })),
);

export const RADIO_ALARM_DAYS = when(
  "defined(RADIO_TOOLS)",
  when("!defined(RADIO_ALARM_DAYS)", constant(7)),
);

export const radio_alarm = when(
  "defined(RADIO_TOOLS)",
  struct(
    {
      at: radio_clock_t,
      days: array(uint32_t, RADIO_ALARM_DAYS),
    },
    { implicitPadding: true, inside: { days: { before: RADIO_ALARM_DAYS } } },
  ),
);

/** What a display has, where one may be. */
export const RADIO_LINES = when(
  "(defined(__i386__) || defined(RADIO_DISPLAY)) && !defined(RADIO_LINES)",
  constant(2),
);

export const RADIO_COLUMNS = when(
  "(defined(__i386__) || defined(RADIO_DISPLAY)) && !defined(RADIO_LINES)",
  constant(16),
);

export const RADIO_GLOW = when(
  "defined(__i386__) || defined(RADIO_DISPLAY)",
  when("!defined(RADIO_GLOW)", constant(7)),
);

/** Only while the header is read. */
export const RADIO_INSIDE = verbatim(c`#define RADIO_INSIDE 1`);

/** The name of before, which is another one with the old header. */
export const undef_RADIO_SPEAKER = verbatim(c`#ifdef RADIO_SPEAKER
#undef RADIO_SPEAKER
#else
#define RADIO_SPEAKER 3
#endif`);

/** Whatever it was. */
export const undef_RADIO_PRICE = when(
  "defined(RADIO_PRICE)",
  verbatim(c`#undef RADIO_PRICE`),
);

export const RADIO_PRICE = constant(60);

export const undef_RADIO_INSIDE = verbatim(c`#undef RADIO_INSIDE`);
