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

#endif
