/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * blocks.h
 *
 * Blocks
 *
 * Blocks, for other headers to use.
 *
 * This file is generated from test/codegen/blocks/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/blocks/spec.ts
 */

#ifndef __BLOCKS_H__
#define __BLOCKS_H__

#include <stdint.h>

/* Segments of a request. */
#define BLOCK_SEGMENTS 3

/* The number of a block. */
typedef uint64_t block_number_t;

/* What is to be done. */
#define BLOCK_OP_READ    0  /* Reads blocks. */
#define BLOCK_OP_DISCARD 5  /* Forgets blocks. */

/* How it is to be done. */

/* Another slot follows. */
#define _BLOCK_FLAG_more  (0)
#define  BLOCK_FLAG_more  (1U<<_BLOCK_FLAG_more)

/* Extra info follows. */
#define _BLOCK_FLAG_extra (1)
#define  BLOCK_FLAG_extra (1U<<_BLOCK_FLAG_extra)

/*
 * A part of a page.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         gref          |first|last |   flags   |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct block_segment {
    uint32_t gref;   /* Reference of the page. */
    uint8_t first;   /* The first sector. */
    uint8_t last;    /* The last sector. */
    uint16_t flags;  /* How it is used. Any of BLOCK_FLAG_*. */
};

/*
 * A range of blocks, whose place depends on the ABI.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         count         |       (padding)       | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     start                     | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct block_range {
    uint32_t count;        /* How many. */
    block_number_t start;  /* The first one. */
};
typedef struct block_range block_range_t;

/*
 * A request.
 *
 * BLOCK_OP_READ (u.read):
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |   operation   |      pad      |             flags             | 0
 * +---------------+---------------+---------------+---------------+
 * |                       segments[0].gref                        | 4
 * +---------------+---------------+---------------+---------------+
 * | segments[0].  | segments[0].  |       segments[0].flags       | 8
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                       segments[1].gref                        | 12
 * +---------------+---------------+---------------+---------------+
 * | segments[1].  | segments[1].  |       segments[1].flags       | 16
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 * |                       segments[2].gref                        | 20
 * +---------------+---------------+---------------+---------------+
 * | segments[2].  | segments[2].  |       segments[2].flags       | 24
 * |     first     |     last      |                               |
 * +---------------+---------------+---------------+---------------+
 *
 * BLOCK_OP_DISCARD (u.discard):
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |   operation   |      pad      |             flags             | 0
 * +---------------+---------------+---------------+---------------+
 * |                          discard[0]                           | 4
 * +---------------+---------------+---------------+---------------+
 * |                          discard[1]                           | 8
 * +---------------+---------------+---------------+---------------+
 * |                          discard[2]                           | 12
 * +---------------+---------------+---------------+---------------+
 * |                          discard[3]                           | 16
 * +---------------+---------------+---------------+---------------+
 * |                          discard[4]                           | 20
 * +---------------+---------------+---------------+---------------+
 * |                          discard[5]                           | 24
 * +---------------+---------------+---------------+---------------+
 */
struct block_request {
    /* What is to be done. One of BLOCK_OP_*. */
    uint8_t operation;

    /* Written as 0. */
    uint8_t pad;

    /* How it is to be done. Any of BLOCK_FLAG_*. */
    uint16_t flags;

    /* What the operation needs. */
    union {
        /* BLOCK_OP_READ: For reading. */
        struct {
            /* Where it goes. */
            struct block_segment segments[BLOCK_SEGMENTS];
        } read;

        /* BLOCK_OP_DISCARD: For forgetting. */
        uint32_t discard[6];
    } u;
};

/*
 * A response.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          id           |        status         |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct block_response {
    uint32_t id;      /* That of the request. */
    uint32_t status;  /* How it went. */
};

/*
 * An address, seen either way.
 *
 * octets:
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |        octets         |
 * +-----+-----+-----+-----+
 *
 * number:
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |        number         |
 * +-----+-----+-----+-----+
 */
union block_address {
    uint8_t octets[4];  /* As octets. */
    uint32_t number;    /* As a number. */
};

/* What a disk is made of. Only 64-bit integers hold it here. */
#define BLOCK_MEDIUM_DISK  0  /* Disks that turn. */
#define BLOCK_MEDIUM_FLASH 1  /* Memory. */

/* What follows a medium. Only 64-bit integers hold it here. */

/* Another medium. */
#define _BLOCK_MEDIUM_FLAG_more (0)
#define  BLOCK_MEDIUM_FLAG_more (1U<<_BLOCK_MEDIUM_FLAG_more)

/* Its name. */
#define _BLOCK_MEDIUM_FLAG_name (1)
#define  BLOCK_MEDIUM_FLAG_name (1U<<_BLOCK_MEDIUM_FLAG_name)

/*
 * What a disk is made of.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    medium                     | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     flags                     | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct block_medium {
    uint64_t medium;  /* The material. One of BLOCK_MEDIUM_*. */
    uint64_t flags;   /* What follows. Any of BLOCK_MEDIUM_FLAG_*. */
};

#endif /* __BLOCKS_H__ */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
