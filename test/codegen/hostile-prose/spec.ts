import { codes, constant, header, key, section, struct, uint8_t } from "abispec";

/**
 * A comment that begins with /* and, with a star and a slash, * /, seems to end; a path like a/*, an
 * address like https://xen.org/, and a pointer to nothing: *\/.
 *
 * A backslash at the end \
 *
 * A trigraph ??/ and another ??= and more ???/ of them ??' and ??!
 *
 * ```c
 * #define MACRO(a) do { \
 *     use(a); \
 * } while (0) /* not closed
 *
 *   // kept as it is: "quoted", 'quoted', `quoted`  and   spaced
 * ??/
 * ```
 *
 * 1. First.
 * 2. Second, which is so long that it does not fit on one line of the header, whatever the indentation is.
 *
 *    Second paragraph of the second.
 *
 *    - A list inside.
 *    - Another item, that is long enough to be broken somewhere near the end of the first line of it.
 * 3. Third.
 *
 * AWordThatIsLongerThanAnyLineCanBeAndThatNobodyCanBreakAnywhereBecauseItHasNoSpaces and what follows it.
 */
export const hostile = section("Hostile ??/ title /* \\");

/** Ends with a backslash \ */
export const A = constant(1);

/** The path of it has what C does not like. */
export const path = key("queue-N/star", { writer: "backend", absent: "??/" });

/** Codes. */
export const CODE = codes({
  /** \ */
  BACKSLASH: 0,
  /** ??/ */
  TRIGRAPH: 1,
  /** /* */
  COMMENT: 2,
});

/** A struct \ */
export const odd = struct({
  /** A star * */
  star: uint8_t,
  /**
   * ```
   * only code \
   * ```
   */
  code: uint8_t.of(CODE),
});

/** ??/ */
export default header({
  name: "hostile-prose",
  title: "Prose that does its worst \\",
  guard: "HOSTILE_PROSE_H",
  licence: "MIT",
  byteOrder: "little",
  cplusplus: true,
  includes: [],
});
