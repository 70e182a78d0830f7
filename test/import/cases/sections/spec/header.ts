import { constant, header, section, struct, unsigned_int } from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "BOOK_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

/**
 * The reader asks for a page - no: for {@link BOOK_PAGE}.
 *
 * ```
 * page    lines
 * ------------
 * 1       40
 * ```
 *
 * Things to know:
 *
 * - pages are numbered,
 * - lines are not.
 */
export const howItWorks = section("How it works");

/** A page. */
export const BOOK_PAGE = constant(1);

/**
 * Stands alone.
 *
 * A line.
 */
export const BOOK_LINE = constant(2);

/** - The lines are counted from 1. */
export const changes = section("Changes");

/** A word. */
export const BOOK_WORD = constant(3);

/** Version of a book, and the most pages that are printed at once. */
export const BOOK_PRINT_VERSION = constant(6);

export const BOOK_PRINT_THRESHOLD = constant(50);

export const allOfThis = section("All of this");

/** A book. */
export const BOOK_WHOLE = constant(4);

export const coversAndBacks = section("7-9: covers and backs");

/**
 * IN:
 *
 * - a page of 0 asks for the number of pages,
 * - any other one for its text.
 *
 * OUT:
 *
 * - the text.
 *
 * What is asked for.
 */
export const book_request = struct({
  page: unsigned_int,
});
