import {
  array,
  c,
  codes,
  constant,
  header,
  section,
  uint16_t,
  uint8_t,
  union,
} from "abispec";

export default header({
  name: "header",
  title: "Books, whose comments go on where one would not look",
  guard: "BOOK_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

/**
 * How to read:
 *
 * 1. take the book, and look for the place where you stopped;
 * 2. read on, knowing that this means that nobody else reads;
 * 3. put it back.
 *
 * Old readers change
 *
 * ```
 * -    page = open("book", 1);
 * +    page = open("book", 2);
 * ```
 */
export const BOOK_A = constant(7);

/**
 * Text of books
 *
 * As the printer has it
 */
export const BOOK_MAX = constant(32);

export const book_data = union({
  byte: uint8_t,
  word: uint16_t,
  /** block[0] is used for length and one more for old readers */
  block: array(uint8_t, c`${BOOK_MAX} + 2`),
});

export const modesOfReaders = section("3.3 Modes of readers");

/** Device parameters */
export const BOOK = codes({
  /** fast */
  FAST: 0x01,
  /** slow */
  SLOW: 0x02,
  /** both */
  BOTH: 0x03,
  /** can wait */
  WAIT: 0x100,
});
