/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * imports.h
 *
 * Declarations of another spec
 *
 * Disks, made of block_request and other things of another spec:
 * block_segment.first.
 *
 * This file is generated from test/codegen/imports/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/imports/spec.ts
 */

#ifndef __IMPORTS_H__
#define __IMPORTS_H__

#include <stdint.h>
#include "ring.h"
#include "io/blocks.h"

/* Segments of two requests. */
#define DISK_SEGMENTS (2 * BLOCK_SEGMENTS)

/*
 * A whole disk, which begins with a BLOCK_OP_READ.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 * BLOCK_OP_READ (u.read):
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |                             first                             | 0
 * :                              ...                              :
 * +---------------+---------------+---------------+---------------+
 * |                      segments[0][0].gref                      | 28
 * +---------------+---------------+---------------+---------------+
 * |segments[0][0].|segments[0][0].|     segments[0][0].flags      | 32
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      segments[0][1].gref                      | 36
 * +---------------+---------------+---------------+---------------+
 * |segments[0][1].|segments[0][1].|     segments[0][1].flags      | 40
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      segments[1][0].gref                      | 44
 * +---------------+---------------+---------------+---------------+
 * |segments[1][0].|segments[1][0].|     segments[1][0].flags      | 48
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      segments[1][1].gref                      | 52
 * +---------------+---------------+---------------+---------------+
 * |segments[1][1].|segments[1][1].|     segments[1][1].flags      | 56
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      segments[2][0].gref                      | 60
 * +---------------+---------------+---------------+---------------+
 * |segments[2][0].|segments[2][0].|     segments[2][0].flags      | 64
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      segments[2][1].gref                      | 68
 * +---------------+---------------+---------------+---------------+
 * |segments[2][1].|segments[2][1].|     segments[2][1].flags      | 72
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |             flags             |   operation   |      pad      | 76
 * +---------------+---------------+---------------+---------------+
 * |                           read.gref                           | 80
 * +---------------+---------------+---------------+---------------+
 * |  read.first   |   read.last   |          read.flags           | 84
 * +---------------+---------------+---------------+---------------+
 * |                         ranges[0..19]                         | 88
 * :                              ...                              :
 * +---------------+---------------+---------------+---------------+
 * |                            address                            | 408
 * +---------------+---------------+---------------+---------------+
 * |                           (padding)                           | 412
 * +---------------+---------------+---------------+---------------+
 * |                              end                              | 416
 * +                                                               +
 * |                                                               | 420
 * +---------------+---------------+---------------+---------------+
 *
 * BLOCK_OP_DISCARD (u.discard):
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |                             first                             | 0
 * :                              ...                              :
 * +---------------+---------------+---------------+---------------+
 * |                      segments[0][0].gref                      | 28
 * +---------------+---------------+---------------+---------------+
 * |segments[0][0].|segments[0][0].|     segments[0][0].flags      | 32
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      segments[0][1].gref                      | 36
 * +---------------+---------------+---------------+---------------+
 * |segments[0][1].|segments[0][1].|     segments[0][1].flags      | 40
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      segments[1][0].gref                      | 44
 * +---------------+---------------+---------------+---------------+
 * |segments[1][0].|segments[1][0].|     segments[1][0].flags      | 48
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      segments[1][1].gref                      | 52
 * +---------------+---------------+---------------+---------------+
 * |segments[1][1].|segments[1][1].|     segments[1][1].flags      | 56
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      segments[2][0].gref                      | 60
 * +---------------+---------------+---------------+---------------+
 * |segments[2][0].|segments[2][0].|     segments[2][0].flags      | 64
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                      segments[2][1].gref                      | 68
 * +---------------+---------------+---------------+---------------+
 * |segments[2][1].|segments[2][1].|     segments[2][1].flags      | 72
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |             flags             |   operation   |      pad      | 76
 * +---------------+---------------+---------------+---------------+
 * |                            discard                            | 80
 * +---------------+---------------+---------------+---------------+
 * |                           (unused)                            | 84
 * +---------------+---------------+---------------+---------------+
 * |                         ranges[0..19]                         | 88
 * :                              ...                              :
 * +---------------+---------------+---------------+---------------+
 * |                            address                            | 408
 * +---------------+---------------+---------------+---------------+
 * |                           (padding)                           | 412
 * +---------------+---------------+---------------+---------------+
 * |                              end                              | 416
 * +                                                               +
 * |                                                               | 420
 * +---------------+---------------+---------------+---------------+
 */
struct disk {
    /* Its first request. */
    struct block_request first;

    /* Its segments. */
    struct block_segment segments[BLOCK_SEGMENTS][2];

    /* What follows. Any of BLOCK_FLAG_*. */
    uint16_t flags;

    /* Selects the member of u. One of BLOCK_OP_*. */
    uint8_t operation;

    /* Written as 0. */
    uint8_t pad;

    /* By the operation. */
    union {
        struct block_segment read;  /* BLOCK_OP_READ: When reading. */
        uint32_t discard;           /* BLOCK_OP_DISCARD: When forgetting. */
    } u;

    /* The ranges in use. */
    struct block_range ranges[20];

    /* Where it is. */
    union block_address address;

    /* Where it ends. */
    block_number_t end;
};

/*
 * The ring of the disk, with packets.
 *
 * A page of 4096 octets holds 128 slots.
 */
DEFINE_RING_TYPES(disk_ring, struct block_request, struct block_response);

/*
 * A copy of a range.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |      from.count       |       (padding)       | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                  from.start                   | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       to.count        |       (padding)       | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   to.start                    | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                  requests[0]                  | 32
 * :                      ...                      :
 * +                       +-----+-----+-----+-----+
 * |                       |                       | 56
 * +-----+-----+-----+-----+                       +
 * |                  requests[1]                  | 64
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct disk_copy {
    struct block_range from;           /* From where. */
    struct block_range to;             /* To where. */
    struct block_request requests[2];  /* The requests that do it. */
};

/*
 * A part of a disk.
 *
 * segment:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         gref          |first|last |   flags   |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * address:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        address        |       (unused)        |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
union disk_part {
    struct block_segment segment;  /* As a segment. */
    union block_address address;   /* As an address. */
};

/*
 * A medium, in fewer bits than where its family is declared.
 *
 * BLOCK_MEDIUM_DISK (u.turns):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |  medium   |   flags   |         turns         |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * BLOCK_MEDIUM_FLASH (u.writes):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |  medium   |   flags   |        writes         |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct disk_medium {
    /* The material; it selects the variant of u. One of BLOCK_MEDIUM_*. */
    uint16_t medium;

    /* What follows. Any of BLOCK_MEDIUM_FLAG_*. */
    uint16_t flags;

    /* What is to be known of the material. */
    union {
        /* BLOCK_MEDIUM_DISK: Turns in a minute. */
        uint32_t turns;

        /* BLOCK_MEDIUM_FLASH: How often it can be written. */
        uint32_t writes;
    } u;
};

/*
 * The ring of media, with packets.
 *
 * A page of 4096 octets holds 256 slots.
 */
DEFINE_RING_TYPES(disk_media, struct disk_medium, struct block_response);

#endif /* __IMPORTS_H__ */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
