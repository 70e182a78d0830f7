/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * hostile-prose.h
 *
 * Prose that does its worst \ ...
 *
 * ? ?/
 *
 * This file is generated from test/codegen/hostile-prose/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/hostile-prose/spec.ts
 */

#ifndef HOSTILE_PROSE_H
#define HOSTILE_PROSE_H

/*
 * Hostile ? ?/ title / * \ ...
 * ============================
 *
 * A comment that begins with / * and, with a star and a slash, * /, seems to
 * end; a path like a/ *, an address like https://xen.org/, and a pointer to
 * nothing: *\/.
 *
 * A backslash at the end \ ...
 *
 * A trigraph ? ?/ and another ? ?= and more ?? ?/ of them ? ?' and ? ?!
 *
 *     #define MACRO(a) do { \ ...
 *         use(a); \ ...
 *     } while (0) / * not closed
 *
 *       // kept as it is: "quoted", 'quoted', `quoted`  and   spaced
 *     ? ?/
 *
 * 1. First.
 *
 * 2. Second, which is so long that it does not fit on one line of the header,
 *    whatever the indentation is.
 *
 *    Second paragraph of the second.
 *
 *    - A list inside.
 *    - Another item, that is long enough to be broken somewhere near the end
 *      of the first line of it.
 *
 * 3. Third.
 *
 * AWordThatIsLongerThanAnyLineCanBeAndThatNobodyCanBreakAnywhereBecauseItHasNoSpaces
 * and what follows it.
 */

/* Ends with a backslash \ ... */
#define A 1

/*
 * queue-N/star  (written by the backend; absence means "? ?/")
 *     The path of it has what C does not like.
 */

/* Codes. */
#define CODE_BACKSLASH 0  /* \ ... */
#define CODE_TRIGRAPH  1  /* ? ?/ */
#define CODE_COMMENT   2  /* / * */

/*
 * A struct \ ...
 *
 *    0     1   octet
 * +-----+-----+
 * |star |code |
 * +-----+-----+
 */
struct odd {
    /* A star * */
    uint8_t star;

    /*
     * One of CODE_*.
     *
     *     only code \ ...
     */
    uint8_t code;
};

#endif /* HOSTILE_PROSE_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
