/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * packets.h
 *
 * Packets of responses, with flags of any width
 *
 * Packets.
 *
 * This file is generated from test/codegen/packets/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/packets/spec.ts
 */

#ifndef PACKETS_H
#define PACKETS_H

#include "ring.h"

/* Bits of a 64-bit integer. */

/* The packet goes on. */
#define _FAR_more (63)
#define  FAR_more (1ULL<<_FAR_more)

/* Bits up to the last one of an int. */

/* Info follows. */
#define _NEAR_info (31)
#define  NEAR_info (1U<<_NEAR_info)

/* Bits of info. */

/* More info follows. */
#define _INFO_more (31)
#define  INFO_more (1U<<_INFO_more)

/*
 * A request.
 *
 *    0     1   octet
 * +-----+-----+
 * |    id     |
 * +-----+-----+
 */
struct wide_request {
    uint16_t id;  /* Tells requests apart. */
};

/*
 * A response of several slots.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                      far                      | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         near          |       (padding)       | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct wide_response {
    uint64_t far;   /* Says whether more follows. 0 or FAR_more. */
    uint32_t near;  /* Says whether info follows. 0 or NEAR_info. */
};

/*
 * Info about a packet.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         flags         |   value   | (padding) |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct info {
    uint32_t flags;  /* Says whether more follows. 0 or INFO_more. */
    int16_t value;   /* A number. */
};

/*
 * A ring with packets of responses, whose flags are in two members.
 *
 * A page of 4096 octets holds 128 (i386: 256) slots.
 */
DEFINE_RING_TYPES(wide, struct wide_request, struct wide_response);

#endif /* PACKETS_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
