import { anonymous, array, codes, header, struct, union, when } from "abispec";
import { int16_t, uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** What a message is. */
export const KIND = codes({
  /** Short. */
  SHORT: 1,
  /** Long. */
  LONG: 2,
});

/** An entry of a list. */
export const entry = struct({
  /** Where. */
  start: uint16_t,
  /** How far. */
  delta: int16_t,
});

/** A member has the number of its entries. */
export const list = struct({
  /** How many there are. */
  n: uint16_t,
  /** Flags. */
  flags: uint16_t,
  /** The entries. */
  entries: array(entry, { count: "n", most: 300 }),
});

/** As many bytes as there are; they begin in the padding. */
export const blob = struct(
  {
    /** A word. */
    word: uint32_t,
    /** A byte. */
    byte: uint8_t,
    /** All that follows. */
    data: array(uint8_t, {}),
  },
  { implicitPadding: true },
);

/** Rows of six, as network headers have them, and out of line. */
export const rows = struct(
  {
    /** A byte. */
    byte: uint8_t,
    /** How many there are. */
    count: uint64_t,
    /** The rows. */
    rows: array(array(uint8_t, 6), { count: "count", length: 0 }),
  },
  { packed: true },
);

/** A list at the end of another struct. */
export const outer = struct(
  {
    /** An address. */
    address: uint64_t,
    /** The list. */
    list: list,
  },
  { implicitPadding: true },
);

/** A union with a tag, and an array behind it. */
export const message = struct(
  {
    /** What it is. */
    kind: uint8_t.of(KIND),
    /** How many bytes follow. */
    length: uint8_t,
    body: anonymous(
      union(
        {
          /** A word. */
          word: uint16_t,
          /** More. */
          wide: uint64_t,
        },
        { by: KIND, cases: { SHORT: "word", LONG: "wide" } },
      ),
    ),
    tail: anonymous(
      struct({
        /** A word. */
        extra: uint16_t,
        /** What follows. */
        bytes: array(int16_t, { count: "length" }),
      }),
    ),
  },
  { implicitPadding: true },
);

/** A byte, and what follows it; on some ABIs some of it is in the padding. */
export const record = struct(
  {
    /** A word. */
    word: uint64_t,
    /** A byte. */
    byte: uint8_t,
    /** What follows. */
    data: array(uint16_t, {}),
  },
  { implicitPadding: true },
);

/** Records of different sizes. */
export const records = struct(
  {
    /** Bytes of them. */
    size: uint16_t,
    /** The records. */
    all: array(record, { bytes: "size" }),
  },
  { implicitPadding: true },
);

/** Structs that end with an array, where something follows them. */
export const fixed = struct(
  {
    /** One. */
    one: record,
    /** A byte. */
    byte: uint8_t,
    /** Some. */
    some: array(array(record, 2), 2),
    /** In place. */
    place: struct({
      /** A word. */
      word: uint16_t,
      /** What follows. */
      rest: array(uint8_t, { length: 0 }),
    }),
    either: anonymous(
      union({
        /** A record. */
        record,
        /** A word. */
        word: uint32_t,
      }),
    ),
    /** At the end. */
    last: blob,
  },
  { implicitPadding: true },
);

/** Fixed ones, of which the last one ends with an array. */
export const more = struct(
  {
    /** Some. */
    fixed: array(fixed, 2),
  },
  { implicitPadding: true },
);

/** Structs that end with an array, in an array that a tag selects. */
export const choice = struct(
  {
    /** What it is. */
    kind: uint8_t.of(KIND),
    /** One of them. */
    either: union(
      {
        /** A word. */
        word: uint16_t,
        /** Records. */
        records: array(record, 2),
      },
      { by: KIND, cases: { SHORT: "word", LONG: "records" } },
    ),
  },
  { implicitPadding: true },
);

/** What ends with an array on some ABIs only. */
export const partly = struct(
  {
    /** A wide number. */
    wide: uint64_t,
    /** The end, where nothing follows; its array begins in the padding of what is around it. */
    end: struct({
      /** A word. */
      word: uint32_t,
      /** What follows. */
      rest: array(uint16_t, {}),
    }),
    /** What follows elsewhere. */
    old: when("defined(__i386__)", uint32_t),
  },
  { implicitPadding: true },
);

/** What follows that. */
export const behind = struct(
  {
    /** The array has no place here. */
    partly,
    /** A word. */
    word: uint32_t,
  },
  { implicitPadding: true },
);

/** Structs whose arrays have no fixed length. */
export default header({
  name: "flexible",
  title: "Arrays without a fixed length",
  guard: "FLEXIBLE_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
