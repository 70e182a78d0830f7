import {
  alias,
  aligned,
  array,
  c,
  constant,
  header,
  struct,
  uint16_t,
  uint32_t,
  uint64_t,
  uint8_t,
  union,
} from "abispec";

/** A record, of which the next one has another size. */
export const journal_record = struct({
  /** What it is. */
  kind: uint16_t,
  /** How many bytes follow. */
  length: uint16_t,
  /** What was written. */
  data: array(uint8_t, { count: "length" }),
});

/** Records, and how many bytes they have. */
export const journal_page = struct({
  /** Bytes of all of them. */
  size: uint32_t,
  /** The records. */
  records: array(journal_record, { bytes: "size", most: 4088 }),
});

/** The head of an answer. */
export const journal_head = struct({
  /** What was asked. */
  command: uint32_t,
  /** What was answered, by old ones. */
  answer: array(uint32_t, {}),
});

/** An answer, whose head is that of old ones. */
export const journal_answer = struct({
  /** The head. */
  head: journal_head,
  /** Heads of others. */
  others: array(journal_head, 2),
  /** A head or a number. */
  either: union({
    /** A head. */
    head: journal_head,
    /** A number. */
    number: uint32_t,
  }),
  /** What old ones had in place of a head. */
  before: struct({
    /** What was asked. */
    command: uint32_t,
    /** What was answered. */
    answer: array(uint32_t, {}),
  }),
  /** More than old ones have. */
  more: uint32_t,
  /** All that follows. */
  rest: array(
    struct({
      /** What it is. */
      kind: uint16_t,
      /** Its bytes. */
      length: uint16_t,
    }),
    { bytes: true, length: 0 },
  ),
});

/** Where a record is. */
export const journal_place = struct({
  /** The page. */
  page: uint16_t,
  /** Bytes before it. */
  offset: uint16_t,
});

/** Where records are, in bytes that the reader takes apart. */
export const journal_index = struct({
  /** Bytes of all places. */
  size: uint32_t,
  /** The places. */
  places: array(journal_place, { bytes: "size" }),
});

/** What a line of the cache has, in bytes. */
export const JOURNAL_LINE = constant(64);

/** A number that all ABIs align alike. */
export const journal_number_t = alias(uint64_t, { aligned: c`${JOURNAL_LINE} / 8` });

/** Counts, each in a line of its own. */
export const journal_counts = struct(
  {
    /** Records that were written. */
    written: journal_number_t,
    /** Records that were read. */
    read: aligned(uint32_t, JOURNAL_LINE),
  },
  { aligned: JOURNAL_LINE, implicitPadding: true },
);

/** Structs with a flexible array in other structs, and alignments with a name. */
export default header({
  name: "records",
  title: "Records of different sizes",
  guard: "RECORDS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
