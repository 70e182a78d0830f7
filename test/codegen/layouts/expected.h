/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * layouts.h
 *
 * Layouts that differ between ABIs
 *
 * Layouts that differ between ABIs.
 *
 * This file is generated from test/codegen/layouts/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/layouts/spec.ts
 */

#ifndef LAYOUTS_H
#define LAYOUTS_H

#include "ring.h"

/* A reference. */
typedef uint32_t ref_t;

/* Bits up to the last one of an int. */

/* The first bit. */
#define _EDGE_first (0)
#define  EDGE_first (1U<<_EDGE_first)

/* The last bit. */
#define _EDGE_last  (31)
#define  EDGE_last  (1U<<_EDGE_last)

/* Bits of a 64-bit integer. */

/* A near one. */
#define _FAR_near (1)
#define  FAR_near (1U<<_FAR_near)

/* A far one. */
#define _FAR_far  (63)
#define  FAR_far  (1ULL<<_FAR_far)

/*
 * A part of a request.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          ref          |first|last |    pad    |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct segment {
    ref_t ref;      /* The page. */
    uint8_t first;  /* The first sector in it. */
    uint8_t last;   /* The last sector in it. */
    uint16_t pad;   /* Fills the gap at the end. */
};

/*
 * A request whose layout is the ABI's choice.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |   operation   |     count     |                               | 0
 * +---------------+---------------+                               +
 * |                           (padding)                           | 4
 * +---------------+---------------+---------------+---------------+
 * |                              id                               | 8
 * +                                                               +
 * |                                                               | 12
 * +---------------+---------------+---------------+---------------+
 * |                            sector                             | 16
 * +                                                               +
 * |                                                               | 20
 * +---------------+---------------+---------------+---------------+
 * |                             edge                              | 24
 * +---------------+---------------+---------------+---------------+
 * |                        segments[0].ref                        | 28
 * +---------------+---------------+---------------+---------------+
 * | segments[0].  | segments[0].  |        segments[0].pad        | 32
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                        segments[1].ref                        | 36
 * +---------------+---------------+---------------+---------------+
 * | segments[1].  | segments[1].  |        segments[1].pad        | 40
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                        segments[2].ref                        | 44
 * +---------------+---------------+---------------+---------------+
 * | segments[2].  | segments[2].  |        segments[2].pad        | 48
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                           (padding)                           | 52
 * +---------------+---------------+---------------+---------------+
 */
struct disk_request {
    uint8_t operation;           /* What to do. */
    uint8_t count;               /* How many segments count. */
    uint64_t id;                 /* Chosen by the sender. */
    uint64_t sector;             /* Where to begin. Any of FAR_*. */
    uint32_t edge;               /* Bits. Any of EDGE_*. */
    struct segment segments[3];  /* The segments. */
};
typedef struct disk_request disk_request_t;

/*
 * Its response.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                      id                       | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |  status   |             (padding)             | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct disk_response {
    uint64_t id;     /* As in the request. */
    int16_t status;  /* The outcome. */
};

/*
 * An address in one of two forms.
 *
 * number:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        number         |       (unused)        |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * path:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |               path                | (unused)  |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
union disk_address {
    uint32_t number;  /* Its number. */
    uint8_t path[6];  /* Its path. */
};

/*
 * An event, as older programs have it.
 *
 * u.where:
 *
 *     0       1       2       3       4       5       6       7    octet
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |             type              |             where             | 0
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |           (unused)            | 8
 * +-------+-------+-------+-------+
 *
 * u.text:
 *
 *     0       1       2       3       4       5       6       7    octet
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |             type              |          text[0..3]           | 0
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |text[4]|       (unused)        | 8
 * +-------+-------+-------+-------+
 */
struct disk_event {
    /* What has happened. */
    uint32_t type;

    /* What is known of it. */
    union {
        uint32_t where;   /* Where. */
        uint8_t text[5];  /* What it says. */
    } u;
};

/*
 * A ring whose slots differ between ABIs.
 *
 * A page of 4096 octets holds 64 slots.
 */
DEFINE_RING_TYPES(disk, struct disk_request, struct disk_response);

/* What a note is about. */
#define KIND_NONE  0  /* Nothing. */
#define KIND_SMALL 1  /* A small one. */
#define KIND_PAIRS 2  /* Two pairs. */
#define KIND_TWINS 3  /* Two pairs as well. */
#define KIND_LIMIT 4  /* One more than the largest. */

/*
 * A note with variants of more than one size.
 *
 * KIND_SMALL (body.small):
 *
 *     0       1       2       3       4       5       6       7    octet
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * | kind  |  pad  |     small     |           (unused)            | 0
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |   (unused)    | 8
 * +-------+-------+
 *
 * KIND_PAIRS, KIND_TWINS (body.pairs):
 *
 *     0       1       2       3       4       5       6       7    octet
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * | kind  |  pad  | pairs[0].left |pairs[0].right | pairs[1].left | 0
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |pairs[1].right | 8
 * +-------+-------+
 */
struct note {
    /* What it is about. One of KIND_*. */
    uint8_t kind;

    /* Fills the gap. */
    uint8_t pad;

    /* As the kind says. */
    union {
        /* KIND_SMALL: Two octets of eight. */
        int16_t small;

        /* KIND_PAIRS, KIND_TWINS: All of it. */
        struct {
            int16_t left;   /* One. */
            int16_t right;  /* The other. */
        } pairs[2];
    } body;
};

/*
 * Notes inside, and integers of every sign.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *       0            1            2            3       octet
 * +------------+------------+------------+------------+
 * |                       main                        | 0
 * +                                                   +
 * |                                                   | 4
 * +                         +------------+------------+
 * |                         |                         | 8
 * +------------+------------+                         +
 * |                     others[0]                     | 12
 * +                                                   +
 * |                                                   | 16
 * +------------+------------+------------+------------+
 * |                     others[1]                     | 20
 * +                                                   +
 * |                                                   | 24
 * +                         +------------+------------+
 * |                         |      grid[0][0..1]      | 28
 * +------------+------------+------------+------------+
 * | grid[0][2] |               grid[1]                | 32
 * +------------+------------+------------+------------+
 * |                     (padding)                     | 36
 * +------------+------------+------------+------------+
 * |                     times[0]                      | 40
 * +                                                   +
 * |                                                   | 44
 * +------------+------------+------------+------------+
 * |                     times[1]                      | 48
 * +                                                   +
 * |                                                   | 52
 * +------------+------------+------------+------------+
 */
struct holder {
    struct note main;       /* One. */
    struct note others[2];  /* Two more. */
    int8_t grid[2][3];      /* Two rows of three. */
    int64_t times[2];       /* Signed and wide. */
};

/* What a control request asks for. */
#define CTL_SET 1  /* Set the level. */
#define CTL_NOP 2  /* Do nothing. */

/* The outcome. */
#define OUTCOME_DONE   0  /* Done. */
#define OUTCOME_FAILED 1  /* Not done. */

/*
 * Carries requests.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |   type    |       (padding)       | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   words[0]                    | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   words[1]                    | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   words[2]                    | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct ctl_request {
    uint16_t id;        /* Tells requests apart. */
    uint16_t type;      /* What is asked for. One of CTL_*. */
    uint64_t words[3];  /* Its parameters. */
};

/*
 * Carries responses.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |   type    |        status         | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        result         | 8
 * +-----+-----+-----+-----+
 */
struct ctl_response {
    uint16_t id;      /* As in the request. */
    uint16_t type;    /* As in the request. One of CTL_*. */
    uint32_t status;  /* The outcome. One of OUTCOME_*. */
    uint32_t result;  /* Its word. */
};

/*
 * Control.
 *
 * A page of 4096 octets holds 64 (i386: 128) slots.
 */
DEFINE_RING_TYPES(ctl, struct ctl_request, struct ctl_response);

/*
 * SET
 * ---
 *
 * Sets the level.
 *
 * Request:
 *
 *  type     = CTL_SET
 *  words[0] = level: From below 0 to above.
 *  words[1] = mode: How.
 *  words[2] = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = CTL_SET
 *  status = OUTCOME_DONE    Set.
 *           OUTCOME_FAILED  Not set.
 *  result = with OUTCOME_DONE, previous: What it was.
 *           0 otherwise
 */

/*
 * NOP
 * ---
 *
 * Does nothing.
 *
 * Request:
 *
 *  type        = CTL_NOP
 *  words[0..2] = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = CTL_NOP
 *  status = OUTCOME_DONE  Nothing is done.
 *  result = 0
 */

/*
 * Bytes behind a count: its size is that of its elements.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |         count         |
 * +-----+-----+-----+-----+
 * :   bytes[] from 4 on   :
 */
struct ether_bytes {
    uint32_t count;   /* How many there are. */
    uint8_t bytes[];  /* The bytes. */
};

/*
 * Bytes where there is padding: no such struct is smaller than without
 * elements.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        before         |count|    (padding)    |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * :               bytes[] from 5 on               :
 */
struct ether_tail {
    uint32_t before;  /* Before them. */
    uint8_t count;    /* How many there are. */
    uint8_t bytes[];  /* The bytes. */
};

/*
 * What follows a head, which is one word or any number of them.
 *
 * first:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         count         |         first         |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * all:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         count         |       (unused)        |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * :                all[] from 4 on                :
 *
 * counted:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         count         |     counted.count     |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * :           counted.bytes[] from 8 on           :
 */
struct ether_head {
    /* How many there are. */
    uint32_t count;

    union {
        uint32_t first;              /* The first one. */
        uint32_t all[0];             /* All of them. */
        struct ether_bytes counted;  /* Bytes with a count of their own. */
    };
};

#endif /* LAYOUTS_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
