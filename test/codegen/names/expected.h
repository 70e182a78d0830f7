/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * names.h
 *
 * Names that codecs have themselves
 *
 * Names that codecs have themselves.
 *
 * This file is generated from test/codegen/names/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/names/spec.ts
 */

#ifndef NAMES_H
#define NAMES_H

#include "ring.h"

/* Kinds, whose names members have as well. */
#define KIND_FIRST  1  /* A first one. */
#define KIND_SECOND 2  /* A second one. */

/* How it went. */
#define HOW_WELL  0  /* It went well. */
#define HOW_BADLY 5  /* It went badly. */
#define HOW_NOT   9  /* It did not go. */

/*
 * Integers with the names of what codecs have themselves.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |view |view_|  offset   |         value         | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         into          |        refuse         | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     word0                     | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    BigInt                     | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         error         |       undefined       | 32
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          in           |       function        | 40
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct locals {
    uint8_t view;        /* One. */
    int8_t view_;        /* One. */
    int16_t offset;      /* One. */
    uint32_t value;      /* One. */
    int32_t into;        /* One. */
    uint32_t refuse;     /* One. */
    uint64_t word0;      /* One. */
    int64_t BigInt;      /* One. */
    uint32_t error;      /* One. */
    uint32_t undefined;  /* One. */
    uint32_t in;         /* One. */
    uint32_t function;   /* One. */
};

/*
 * A tag beside members with the names of what codecs have themselves.
 *
 * KIND_FIRST (value.offset):
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |             path              |             view              | 0
 * +---------------+---------------+---------------+---------------+
 * |              var              |            element            | 4
 * +---------------+---------------+---------------+---------------+
 * |                      checkInteger[0..19]                      | 8
 * :                              ...                              :
 * +---------------+---------------+---------------+---------------+
 * | arrayFrom[0]. | arrayFrom[0]. |      arrayFrom[0].offset      | 88
 * |     view      |     view_     |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[0].value                       | 92
 * +---------------+---------------+---------------+---------------+
 * |                       arrayFrom[0].into                       | 96
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[0].refuse                      | 100
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[0].word0                       | 104
 * +                                                               +
 * |                                                               | 108
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[0].BigInt                      | 112
 * +                                                               +
 * |                                                               | 116
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[0].error                       | 120
 * +---------------+---------------+---------------+---------------+
 * |                    arrayFrom[0].undefined                     | 124
 * +---------------+---------------+---------------+---------------+
 * |                        arrayFrom[0].in                        | 128
 * +---------------+---------------+---------------+---------------+
 * |                     arrayFrom[0].function                     | 132
 * +---------------+---------------+---------------+---------------+
 * | arrayFrom[1]. | arrayFrom[1]. |      arrayFrom[1].offset      | 136
 * |     view      |     view_     |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[1].value                       | 140
 * +---------------+---------------+---------------+---------------+
 * |                       arrayFrom[1].into                       | 144
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[1].refuse                      | 148
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[1].word0                       | 152
 * +                                                               +
 * |                                                               | 156
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[1].BigInt                      | 160
 * +                                                               +
 * |                                                               | 164
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[1].error                       | 168
 * +---------------+---------------+---------------+---------------+
 * |                    arrayFrom[1].undefined                     | 172
 * +---------------+---------------+---------------+---------------+
 * |                        arrayFrom[1].in                        | 176
 * +---------------+---------------+---------------+---------------+
 * |                     arrayFrom[1].function                     | 180
 * +---------------+---------------+---------------+---------------+
 * |         offset[0].at          |         offset[1].at          | 184
 * +---------------+---------------+---------------+---------------+
 * |                           (unused)                            | 188
 * +---------------+---------------+---------------+---------------+
 *
 * KIND_SECOND (value.error):
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |             path              |             view              | 0
 * +---------------+---------------+---------------+---------------+
 * |              var              |            element            | 4
 * +---------------+---------------+---------------+---------------+
 * |                      checkInteger[0..19]                      | 8
 * :                              ...                              :
 * +---------------+---------------+---------------+---------------+
 * | arrayFrom[0]. | arrayFrom[0]. |      arrayFrom[0].offset      | 88
 * |     view      |     view_     |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[0].value                       | 92
 * +---------------+---------------+---------------+---------------+
 * |                       arrayFrom[0].into                       | 96
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[0].refuse                      | 100
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[0].word0                       | 104
 * +                                                               +
 * |                                                               | 108
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[0].BigInt                      | 112
 * +                                                               +
 * |                                                               | 116
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[0].error                       | 120
 * +---------------+---------------+---------------+---------------+
 * |                    arrayFrom[0].undefined                     | 124
 * +---------------+---------------+---------------+---------------+
 * |                        arrayFrom[0].in                        | 128
 * +---------------+---------------+---------------+---------------+
 * |                     arrayFrom[0].function                     | 132
 * +---------------+---------------+---------------+---------------+
 * | arrayFrom[1]. | arrayFrom[1]. |      arrayFrom[1].offset      | 136
 * |     view      |     view_     |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[1].value                       | 140
 * +---------------+---------------+---------------+---------------+
 * |                       arrayFrom[1].into                       | 144
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[1].refuse                      | 148
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[1].word0                       | 152
 * +                                                               +
 * |                                                               | 156
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[1].BigInt                      | 160
 * +                                                               +
 * |                                                               | 164
 * +---------------+---------------+---------------+---------------+
 * |                      arrayFrom[1].error                       | 168
 * +---------------+---------------+---------------+---------------+
 * |                    arrayFrom[1].undefined                     | 172
 * +---------------+---------------+---------------+---------------+
 * |                        arrayFrom[1].in                        | 176
 * +---------------+---------------+---------------+---------------+
 * |                     arrayFrom[1].function                     | 180
 * +---------------+---------------+---------------+---------------+
 * |                          value.error                          | 184
 * +                                                               +
 * |                                                               | 188
 * +---------------+---------------+---------------+---------------+
 */
struct variant {
    /* The tag. One of KIND_*. */
    uint16_t path;

    /* One. */
    uint16_t view;

    /* One. */
    uint16_t var;

    /* Fills. */
    uint8_t element[2];

    /* One. */
    uint32_t checkInteger[20];

    /* One. */
    struct locals arrayFrom[2];

    /* By the tag. */
    union {
        /* KIND_FIRST: One. */
        struct {
            int16_t at;  /* One. */
        } offset[2];

        /* KIND_SECOND: Other. */
        uint64_t error;
    } value;
};

/*
 * Members whose paths are the same with underscores.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          a_b          |           b           | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        b_c[0]         |        b_c[1]         | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                 length[0][0]                  | 16
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                 length[0][1]                  | 208
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                 length[1][0]                  | 400
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                 length[1][1]                  | 592
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        rest[0]        |        rest[1]        | 784
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct paths {
    /* One. */
    uint32_t a_b;

    /* Two. */
    struct {
        uint32_t b;       /* Three. */
        uint32_t b_c[2];  /* Four. */
    } a;

    /* Five. */
    struct variant length[2][2];

    /* Six. */
    uint32_t rest[2];
};

/*
 * A request.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * | in  |value|                gap                | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   words[0]                    | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   words[1]                    | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   words[2]                    | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   words[3]                    | 32
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct ask {
    uint8_t in;         /* Echoed. */
    uint8_t value;      /* The kind. One of KIND_*. */
    uint8_t gap[6];     /* Fills. */
    uint64_t words[4];  /* Parameters. */
};

/*
 * A response.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * | in  |value|   view    |          gap          | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   word0[0]                    | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   word0[1]                    | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct tell {
    uint8_t in;        /* Echoed. */
    uint8_t value;     /* Echoed. One of KIND_*. */
    int16_t view;      /* The outcome. One of HOW_*. */
    uint32_t gap;      /* Fills. */
    int64_t word0[2];  /* Parameters. */
};

/*
 * The ring.
 *
 * A page of 4096 octets holds 64 slots.
 */
DEFINE_RING_TYPES(wire, struct ask, struct tell);

/*
 * FIRST
 * -----
 *
 * The first message.
 *
 * Request:
 *
 *  value    = KIND_FIRST
 *  words[0] = offset: One.
 *  words[1] = into: Two.
 *  words[2] = KIND_FIRST: Three.
 *  words[3] = 0 (reserved)
 *
 * Response:
 *
 *  in       = that of the request
 *  value    = KIND_FIRST
 *  view     = HOW_WELL   Well.
 *             HOW_BADLY  Badly.
 *             HOW_NOT    Not.
 *  word0[0] = with HOW_WELL, offset: Wide.
 *             with HOW_BADLY, path: Narrow.
 *             0 otherwise
 *  word0[1] = with HOW_WELL, into: Narrow.
 *             with HOW_BADLY, offset: Wide.
 *             0 otherwise
 */

/*
 * SECOND
 * ------
 *
 * The second message.
 *
 * Request:
 *
 *  value    = KIND_SECOND
 *  words[0] = function: A page. Grant reference of a page, which may be
 *             granted read-only and holds at most 4096 uint8_t entries,
 *             counted by "into".
 *  words[1] = into: Fewer than it has room for.
 *  words[2] = many: A page. Grant reference of a page, which may be granted
 *             read-only and holds at most 4096 uint8_t entries, counted by
 *             "count".
 *  words[3] = count: As many as it has room for.
 *
 * Response:
 *
 *  in       = that of the request
 *  value    = KIND_SECOND
 *  view     = HOW_WELL  Well.
 *  word0[0] = with HOW_WELL, offset: Narrow here.
 *  word0[1] = 0
 */

#endif /* NAMES_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
