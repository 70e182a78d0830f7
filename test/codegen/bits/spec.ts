import { alias, anonymous, array, codes, flags, header, padding, struct, union } from "abispec";
import { int16_t, int32_t, uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** A count. */
export const count_t = alias(uint32_t);

/** The version of a packet. */
export const VERSION = codes({
  /** Four bytes of address. */
  FOUR: 4,
  /** Sixteen. */
  SIX: 6,
});

/** What a packet asks for. */
export const ASKS = flags({
  /** An answer. */
  answer: 0,
  /** Haste. */
  haste: 2,
});

/** The start of a packet: the same bits on every ABI. */
export const packet = struct(
  {
    /** Words of 32 bits. */
    length: uint8_t.bits(4),
    /** Which version. */
    version: uint8_t.bits(4).of(VERSION),
    /** Any byte. */
    service: uint8_t,
    /** Not used. */
    reserved: padding(uint16_t.bits(4)),
    /** Where the data begins. */
    start: uint16_t.bits(4),
    /** The last one. */
    last: uint16_t.bits(1),
    /** What is asked for. */
    asks: uint16_t.bits(3).of(ASKS),
    /** A small number. */
    small: uint16_t.bits(4),
  },
  { portableBits: "linux" },
);

/** The same for C of gcc and clang, with a whole integer behind a byte. */
export const option = struct(
  {
    /** Its kind, which is copied if its bit is set. */
    copied: uint32_t.bits(1),
    /** The kind. */
    kind: uint32_t.bits(7),
    /** In the byte order of the ABI. */
    value: uint32_t.bits(24),
  },
  { portableBits: "compiler" },
);

/** Bit-fields as each ABI allocates them. */
export const state = struct(
  {
    /** The first one crosses bytes. */
    level: uint32_t.bits(20),
    /** Up to the end of its integer. */
    rest: count_t.bits(12),
    /** Below zero, too. */
    offset: int32_t.bits(11),
    /** It does not fit into the same integer. */
    range: int32_t.bits(31),
    /** Wider than a number. */
    time: uint64_t.bits(40),
    /** Behind it. */
    mode: uint8_t.bits(3).of(VERSION),
    /** Next to a byte of its integer. */
    low: int16_t.bits(9),
    /** All bits of an integer. */
    whole: uint32_t.bits(32),
    /** As an integer or as parts. */
    either: union({
      /** Some bits of it. */
      part: uint16_t.bits(5),
      /** All of it. */
      all: uint16_t,
    }),
    /** Several. */
    each: array(
      struct({
        /** One nibble. */
        one: uint8_t.bits(4),
        /** The other. */
        other: uint8_t.bits(4),
      }),
      3,
    ),
  },
  { implicitPadding: true },
);

/** Bits that no member has: up to the next integer, beside a bit-field, and a whole byte. */
export const gaps = struct(
  {
    /** The first byte. */
    first: uint8_t,
    behind: anonymous(uint16_t.bits(5)),
    /** The second one. */
    second: uint8_t,
    /** A few bits. */
    few: uint8_t.bits(3),
    /** The next bits begin in another integer. */
    boundary: anonymous(uint64_t.bits(0)),
    /** Some more. */
    more: uint16_t.bits(2),
    between: anonymous(uint16_t.bits(3)),
    /** The others. */
    others: int16_t.bits(11),
    end: anonymous(uint8_t.bits(6)),
  },
  { implicitPadding: true },
);

/** Portable bits, two of which nobody has. */
export const port = struct(
  {
    /** Its number. */
    number: uint8_t.bits(5),
    unused: anonymous(uint8_t.bits(2)),
    /** Whether it is open. */
    open: uint8_t.bits(1),
    never: anonymous(uint8_t.bits(8)),
  },
  { portableBits: "linux" },
);

/** A part that the version selects. */
export const choice = struct({
  /** Which part. */
  version: uint8_t.bits(6).of(VERSION),
  /** Not used. */
  pad: padding(uint8_t.bits(2)),
  /** Not used. */
  more: padding(uint8_t),
  /** The part. */
  part: union(
    {
      /** A few bits. */
      bits: uint16_t.bits(13),
      /** The whole integer. */
      all: uint16_t,
    },
    { by: VERSION, cases: { FOUR: "bits", SIX: "all" } },
  ),
});

/** Bit-fields of every kind. */
export default header({
  name: "bits",
  title: "Bit-fields",
  guard: "BITS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
