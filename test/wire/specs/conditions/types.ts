import { array, codes, padding, struct, union, when } from "abispec";
import { int16_t, int32_t, int64_t, uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** What a note has. */
export const KIND = codes({
  /** A word. */
  WORD: 1,
  /** A pair. */
  PAIR: 2,
  /** Bytes, where a program wants them. */
  BYTES: 3,
});

/** Bits behind what is not on every ABI. */
export const bits = struct(
  {
    /** A byte. */
    byte: uint8_t,
    /** Wide. */
    wide: when("defined(__i386__)", int64_t),
    /** Bits. */
    low: uint8_t.bits(3),
    /** More of them. */
    high: uint8_t.bits(5),
    /** What a program has. */
    own: when("defined(CONDITIONS_OWN)", uint32_t, uint16_t),
  },
  { implicitPadding: true },
);

/** A union whose tag is behind what is not on every ABI. */
export const note = struct(
  {
    /** Not on MIPS. */
    before: when("!defined(__mips__)", array(int64_t, 2)),
    /** What it has. */
    kind: int32_t.of(KIND),
    /** The value. */
    value: union(
      {
        /** A word. */
        word: uint32_t,
        /** Some bytes. */
        bytes: array(uint8_t, 8),
        /** A pair. */
        pair: struct({
          /** Left. */
          left: int16_t,
          /** Right. */
          right: int16_t,
        }),
      },
      { by: KIND, cases: { WORD: "word", PAIR: "pair", BYTES: "bytes" } },
    ),
    /** Where a program has it. */
    behind: when("defined(CONDITIONS_OWN)", uint64_t),
  },
  { implicitPadding: true },
);

/** Integers of 64 bits, and narrower ones of the same names. */
export const widths = struct(
  {
    /** A word. */
    word: when("defined(__i386__)", int32_t, int64_t),
    /** Several. */
    several: when("defined(__i386__)", array(uint16_t, 3), array(uint64_t, 2)),
    /** Half of a word. */
    half: when("defined(__i386__)", int16_t, uint64_t),
    /** The other half. */
    other: uint16_t,
    /** Bits. */
    bits: when("defined(__i386__)", int32_t.bits(3), uint64_t.bits(30)),
  },
  { implicitPadding: true },
);

/** Structs in place that may be missing. */
export const parts = struct(
  {
    /** A byte. */
    byte: uint8_t,
    /** One. */
    one: when(
      "defined(CONDITIONS_OWN)",
      struct({
        /** A word. */
        word: uint32_t,
      }),
    ),
    /** Another one. */
    other: when(
      "!defined(__i386__) || defined(CONDITIONS_OWN)",
      struct({
        /** A word. */
        word: uint16_t,
      }),
    ),
    /** A third one. */
    third: when(
      "defined(__i386__)",
      struct({
        /** A byte. */
        byte: uint8_t,
      }),
    ),
    /** A union that has more variants for some programs. */
    either: union({
      /** A word. */
      word: uint32_t,
      /** A wide one. */
      wide: when("defined(CONDITIONS_OWN)", uint64_t),
    }),
  },
  { implicitPadding: true },
);

/** As many as there are, behind what is not on every ABI. */
export const list = struct(
  {
    /** How many. */
    count: uint16_t,
    /** Wide. */
    wide: when("defined(CONDITIONS_OWN)", uint64_t),
    /** The elements. */
    elements: array(uint16_t, { count: "count" }),
  },
  { implicitPadding: true, packed: true },
);

/** Padding that a program may have. */
export const padded = struct({
  /** A word. */
  word: uint32_t,
  /** Written as 0. */
  pad: when("defined(CONDITIONS_OWN)", padding(uint32_t)),
});
