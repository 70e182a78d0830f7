/* SPDX-License-Identifier: MIT */
#ifndef BOOK_H
#define BOOK_H

#include <stdint.h>

/*
 * How it works
 * ============
 *
 * The reader asks for a page — no: for BOOK_PAGE.
 *
 *     page    lines
 *     ------------
 *     1       40
 *
 * Things to know:
 *  - pages are numbered,
 *  - lines are not.
 */

/* A page. */
#define BOOK_PAGE 1

/* Stands alone. */

/* A line. */
#define BOOK_LINE 2

/*
 * Changes :
 *
 * - The lines are counted from 1.
 */

/* A word. */
#define BOOK_WORD 3

/* Version of a book, and the most pages that are printed at once. */
#define BOOK_PRINT_VERSION 6
#define BOOK_PRINT_THRESHOLD 50

/* All of this */

/* A book. */
#define BOOK_WHOLE 4

/*
 * IN:
 *  - a page of 0 asks for the number of pages,
 *  - any other one for its text.
 *
 * OUT:
 *  - the text.
 */

/*  7-9:   covers and backs  */

/* What is asked for. */
struct book_request {
    unsigned int page;
};

#endif
