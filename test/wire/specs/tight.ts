import { alias, anonymous, array, char, codes, double, enumOf, float, header } from "abispec";
import { int16_t, int32_t, int64_t, int8_t, pointer, struct, uint16_t, uint32_t } from "abispec";
import { uint64_t, uint8_t, union, unsigned_long } from "abispec";

/** A number as networks send it. */
export const be32_t = alias(uint32_t.be);

/** What a record is. */
export const KIND = codes({
  /** A number. */
  NUMBER: 1,
  /** Two halves. */
  HALVES: 2,
});

/** How it is. */
export const mode = codes(
  {
    /** It is off. */
    OFF: 0,
    /** It is on. */
    ON: 1,
  },
  { as: "enum", prefix: "MODE_" },
);

/** Every integer of a fixed width, and numbers that have a byte order of their own. */
export const numbers = struct({
  /** Wide. */
  wide: uint64_t,
  /** Wide and signed. */
  below: int64_t,
  /** Most significant byte first. */
  big: uint64_t.be,
  /** Least significant byte first. */
  little: int64_t.le,
  /** As networks send it. */
  address: be32_t,
  /** Signed, as networks send it. */
  balance: int32_t.be,
  /** Two of them. */
  ports: array(uint16_t.be, 2),
  /** One. */
  small: int16_t.le,
  /** A byte. */
  byte: uint8_t,
  /** A signed one. */
  least: int8_t,
});

/** Floating-point numbers. */
export const floats = struct({
  /** A double. */
  mean: double,
  /** Two floats. */
  ends: array(float, 2),
});

/** Addresses, as wide as the ABI says. */
export const addresses = struct({
  /** The next one. */
  next: pointer("struct addresses"),
  /** Others. */
  others: array(pointer("const char"), 2),
  /** How long. */
  length: unsigned_long,
});

/** Names. */
export const names = struct({
  /** One. */
  name: array(char, 7),
  /** A letter. */
  letter: char,
  /** Some. */
  others: array(array(char, 4), 2),
});

/** Bit-fields up to the last bit. */
export const bits = struct({
  /** A few. */
  few: uint32_t.bits(3),
  /** Signed ones. */
  below: int32_t.bits(13),
  /** The rest. */
  rest: uint32_t.bits(16),
  /** A whole integer. */
  whole: uint32_t.bits(32),
  /** More than a number has. */
  wide: uint64_t.bits(55),
  /** A byte and a bit. */
  end: int64_t.bits(9),
});

/** The same bits everywhere. */
export const portable = struct(
  {
    /** Four. */
    low: uint8_t.bits(4),
    /** The others. */
    high: uint8_t.bits(4),
    /** A whole byte. */
    byte: uint8_t.bits(8),
  },
  { portableBits: "linux" },
);

/** Members without names. */
export const nameless = struct({
  /** A word. */
  word: uint16_t,
  either: anonymous(
    union({
      /** One. */
      one: uint16_t,
      pair: anonymous(
        struct({
          /** Left. */
          left: uint8_t,
          /** Right. */
          right: int8_t,
        }),
      ),
    }),
  ),
  tail: anonymous(
    struct({
      /** A member of a struct without a name. */
      deep: uint32_t,
    }),
  ),
});

/** A tag, and variants that have all bytes. */
export const record = struct({
  /** What it is. */
  kind: uint16_t.of(KIND),
  /** How it is, as any number. */
  mode: uint16_t.of(mode),
  body: anonymous(
    union(
      {
        /** A number. */
        number: uint32_t,
        /** Halves. */
        halves: array(int16_t, 2),
      },
      { by: KIND, cases: { NUMBER: "number", HALVES: "halves" } },
    ),
  ),
  /** An enumeration. */
  state: enumOf(mode),
});

/** As many records as 64 bits say. */
export const records = struct({
  /** How many there are. */
  count: uint64_t.be,
  /** The records. */
  records: array(record, { count: "count" }),
});

/** As many as a few bits say, and fewer than they could. */
export const counted = struct({
  /** How many there are, or fewer than none. */
  count: int16_t.bits(6),
  /** Something else. */
  other: uint16_t.bits(10),
  /** Numbers. */
  values: array(int16_t, { count: "count", most: 20 }),
});

/** All that follows. */
export const rest = struct({
  /** A word. */
  word: uint64_t,
  /** Floating-point numbers. */
  values: array(double, { length: 0 }),
});

/** Counted names at the end of another struct. */
export const outer = struct({
  /** A word. */
  word: uint16_t,
  /** They begin here. */
  counted,
});

/** Structs without padding, whose bytes have to come back as they were. */
export default header({
  name: "tight",
  title: "No padding",
  guard: "TIGHT_H",
  licence: "MIT",
  byteOrder: "big",
  includes: ["<stdint.h>"],
});
