/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * integers.h
 *
 * Integers
 *
 * Integers of every size and spelling.
 *
 * This file is generated from test/codegen/integers/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/integers/spec.ts
 */

#ifndef INTEGERS_H
#define INTEGERS_H

/* Decimal. */
#define DECIMAL 18

/* Hexadecimal, with its capitals. */
#define HEXADECIMAL 0xFFFF

/* Hexadecimal, without capitals. */
#define SMALL_LETTERS 0xabcd

/* Unsigned. */
#define UNSIGNED 5U

/* The largest that is still unsigned int. */
#define UINT_LARGEST 0xffffffffU

/* Negative. */
#define NEGATIVE (-2)

/* Negative and hexadecimal. */
#define NEGATIVE_HEXADECIMAL (-0x10)

/* The largest int. */
#define INT_LARGEST 0x7fffffff

/* A number in octal. */
#define INT_OCTAL 017

/* One more than an int holds: as in C, its hexadecimal form is unsigned. */
#define INT_LARGEST_AND_ONE 0x80000000

/* The name of the driver, as SPELLING has no name. */
#define DRIVER_NAME "vkbd"

/* What C spells otherwise than the spec, and Markdown otherwise than C. */
#define SPELLING "a \"b\" \\ ?\?= ??\?/ | ` \t*/\n"

/* A string without characters. */
#define EMPTY ""

/* The least int. */
#define INT_LEAST (-2147483647 - 1)

/* One less than the least int. */
#define INT_LEAST_LESS_ONE (-2147483649LL)

/* The largest 64-bit number. */
#define LARGEST 0xffffffffffffffffULL

/* The largest signed one. */
#define LONG_LARGEST 9223372036854775807LL

/* The least one. */
#define LONG_LEAST (-0x7FFFFFFFFFFFFFFFLL - 1)

/* A frame number. */
typedef uint64_t frame_t;

/*
 * Its layout depends on the ABI: a 64-bit integer is aligned to 4 bytes on
 * some.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *       0           1           2           3      octet
 * +-----------+-----------+-----------+-----------+
 * |   small   | (padding) |        offset         | 0
 * +-----------+-----------+-----------+-----------+
 * |                   (padding)                   | 4
 * +-----------+-----------+-----------+-----------+
 * |                     frame                     | 8
 * +                                               +
 * |                                               | 12
 * +-----------+-----------+-----------+-----------+
 * |                     time                      | 16
 * +                                               +
 * |                                               | 20
 * +-----------+-----------+-----------+-----------+
 * |   level   |                                   | 24
 * +-----------+                                   +
 * |                   (padding)                   | 28
 * +-----------+-----------+-----------+-----------+
 */
struct split {
    uint8_t small;   /* Small. */
    int16_t offset;  /* Signed. */
    frame_t frame;   /* A frame. */
    int64_t time;    /* A time before or after the epoch. */
    int8_t level;    /* Signed and small. */
};
typedef struct split split_t;

/*
 * Its layout is the same everywhere.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * | words[0]  | words[1]  |        octets         |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct whole {
    uint16_t words[2];  /* Words. */
    uint32_t octets;    /* Octets. */
};

#endif /* INTEGERS_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
