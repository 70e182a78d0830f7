/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * wide.h
 *
 * A disk that counts in 32 bits
 *
 * A disk that counts in 32 bits.
 *
 * This file is generated from test/codegen/wide/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/wide/spec.ts
 */

#ifndef WIDE_H
#define WIDE_H

#include <stdint.h>
#include "ring.h"

/* What a disk can do. */
#define DISK_OP_NONE  0  /* Nothing. */
#define DISK_OP_FLUSH 1

/* How it went. */
#define DISK_STATUS_SUCCESS 0  /* It is done. */
#define DISK_STATUS_ERROR   1  /* It failed. */

/*
 * A request, whose id may be larger than a small integer of a JavaScript
 * engine.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          id           |          op           | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         data          | 8
 * +-----+-----+-----+-----+
 */
struct disk_request {
    uint32_t id;    /* Tells requests apart. */
    uint32_t op;    /* What to do. One of DISK_OP_*. */
    uint32_t data;  /* The parameter. */
};

/*
 * A response.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          id           |          op           | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        status         |         data          | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct disk_response {
    uint32_t id;      /* That of the request. */
    uint32_t op;      /* That of the request. One of DISK_OP_*. */
    uint32_t status;  /* The outcome. One of DISK_STATUS_*. */
    uint32_t data;    /* The result. */
};

/*
 * The ring.
 *
 * A page of 4096 octets holds 128 slots.
 */
DEFINE_RING_TYPES(disk, struct disk_request, struct disk_response);

/*
 * FLUSH
 * -----
 *
 * Writes what is cached.
 *
 * Request:
 *
 *  op   = DISK_OP_FLUSH
 *  data = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  op     = DISK_OP_FLUSH
 *  status = DISK_STATUS_SUCCESS  All is written.
 *           DISK_STATUS_ERROR    Some is lost.
 *  data   = 0
 */

/*
 * An event, with a member of 32 bits beside its union.
 *
 * DISK_OP_FLUSH (u.flush):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        number         |    op     |  sectors  |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct disk_event {
    /* Counts events. */
    uint32_t number;

    /* What it is about; it selects the variant of u. One of DISK_OP_*. */
    uint16_t op;

    /* What the operation has to say. */
    union {
        /* For DISK_OP_FLUSH. */
        struct {
            uint16_t sectors;  /* Sectors that were written. */
        } flush;
    } u;
};

#endif /* WIDE_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
