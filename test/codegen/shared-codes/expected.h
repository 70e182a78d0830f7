/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * shared-codes.h
 *
 * Codes in integers of every width
 *
 * Codes that integers of different widths share, words in octets, and arrays
 * of unions.
 *
 * This file is generated from test/codegen/shared-codes/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/shared-codes/spec.ts
 */

#ifndef SHARED_CODES_H
#define SHARED_CODES_H

#include "ring.h"

/* Kinds, in integers of every width. */
#define KIND_NONE 0  /* Nothing. */
#define KIND_SOME 1  /* Something. */

/* Codes of 32 bits, and a bound above them. */
#define WIDE_LARGEST    0xffffffff  /* The largest. */
#define WIDE_MAX     0x100000000LL  /* One more than the largest. */

/*
 * Either way to see 4 octets.
 *
 * number:
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |        number         |
 * +-----+-----+-----+-----+
 *
 * halves:
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * | halves[0] | halves[1] |
 * +-----+-----+-----+-----+
 */
union either {
    uint32_t number;     /* One number. */
    uint16_t halves[2];  /* Two numbers. */
};

/*
 * The tag has 64 bits, though its codes fit 16.
 *
 * KIND_SOME (u.some):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     kind                      | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     some                      | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        many[0]        |        many[1]        | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct tagged {
    /* Selects the variant. One of KIND_*. */
    uint64_t kind;

    /* What there is. */
    union {
        uint64_t some;  /* KIND_SOME: For SOME. */
    } u;

    /* Unions in an array have bytes only. */
    union either many[2];
};

/*
 * The same codes in 16 bits.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   kind    |   rest    |         wide          |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct narrow {
    uint16_t kind;  /* In 16 bits. One of KIND_*. */
    uint16_t rest;  /* Fills 32 bits. */
    uint32_t wide;  /* A wide code. One of WIDE_*. */
};

/*
 * A request.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                      id                       | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     type                      | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     words                     | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct request {
    uint64_t id;       /* Echoed. */
    uint64_t type;     /* The message, in 64 bits. One of KIND_*. */
    uint8_t words[8];  /* Words of an octet each. */
};

/*
 * A response.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                      id                       | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     type                      | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    status                     | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    result                     | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct response {
    uint64_t id;        /* That of the request. */
    uint64_t type;      /* That of the request. One of KIND_*. */
    uint64_t status;    /* The outcome, in 64 bits. One of KIND_*. */
    uint8_t result[8];  /* Words of an octet each. */
};

/*
 * A ring of octets.
 *
 * A page of 4096 octets holds 64 slots.
 *
 * Rules:
 *
 *  - code (must):
 *
 *        only(code);
 *  - sentence (must): A sentence.
 */
DEFINE_RING_TYPES(bell, struct request, struct response);

/*
 * ASK
 * ---
 *
 * Asks for something.
 *
 * Request:
 *
 *  type        = KIND_SOME
 *  words[0]    = count: How many.
 *  words[1..7] = 0 (reserved)
 *
 * Response:
 *
 *  id           = that of the request
 *  type         = KIND_SOME
 *  status       = KIND_NONE  There is nothing.
 *                 KIND_SOME  Here it is.
 *  result[0]    = with KIND_SOME, count: How many.
 *                 0 otherwise
 *  result[1..7] = 0
 */

#endif /* SHARED_CODES_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
