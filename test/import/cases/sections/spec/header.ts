import { constant, header, section } from "abispec";

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
