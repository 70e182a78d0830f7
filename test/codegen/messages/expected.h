/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * messages.h
 *
 * Messages over a ring
 *
 * A ring, its messages and the keys around it.
 *
 * This file is generated from test/codegen/messages/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/messages/spec.ts
 */

#ifndef MESSAGES_H
#define MESSAGES_H

#include "ring.h"
#include "../grant_table.h"

/*
 * Messages
 * ========
 *
 * How a message gets from one end to the other.
 */

/*
 * feature-messages  (written by both ends; absence means "0")
 *     Whether the other end takes messages at all.
 *
 * queue-N/ring-ref  (written by the frontend; absence means "0")
 *     The ring of queue N.
 *
 * a-directory-with-a-long-name/and-a-key-with-a-longer-one
 *     (written by the toolstack; absence means "0")
 *     A long path, with a long remark.
 */

/* What a message asks for. */
#define TYPE_NONE 0  /* Never valid. */
#define TYPE_PING 1
#define TYPE_FILL 2
#define TYPE_ASK  3

/* How a message ended. */
#define STATUS_OKAY    0  /* Done. */
#define STATUS_REFUSED 1  /* Refused. */

/* How a page is to be used. */

/* For reading. */
#define _USE_read  (0)
#define  USE_read  (1U<<_USE_read)

/* For writing. */
#define _USE_write (1)
#define  USE_write (1U<<_USE_write)

/*
 * An entry of a table.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         gref          |  status   |    use    |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct entry {
    /* The page. */
    grant_ref_t gref;

    /* OUT: What became of it. One of STATUS_*. */
    uint16_t status;

    /* IN/OUT: How it is used, and then how it was used. Any of USE_*. */
    uint16_t use;
};

/*
 * A request.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |   type    |       words[0]        | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       words[1]        |       words[2]        | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       words[3]        | 16
 * +-----+-----+-----+-----+
 */
struct request {
    uint16_t id;        /* Chosen by the sender. */
    uint16_t type;      /* What is asked for. One of TYPE_*. */
    uint32_t words[4];  /* As the type demands. */
};

/*
 * A response.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |   type    |        status         | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   result[0]                   | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   result[1]                   | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct response {
    uint16_t id;         /* The request.id of the request. */
    uint16_t type;       /* The request.type of the request. One of TYPE_*. */
    uint32_t status;     /* The outcome. One of STATUS_*. */
    uint64_t result[2];  /* As type and status demand. */
};

/*
 * The ring for messages.
 *
 * A page of 4096 octets holds 128 slots.
 *
 * Rules:
 *
 *  - anyOrder (may): Responses may come in any order.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - oneResponse (must): Each request has one response.
 */
DEFINE_RING_TYPES(bell, struct request, struct response);

/*
 * PING
 * ----
 *
 * Asks for nothing but an answer.
 *
 * Request:
 *
 *  type        = TYPE_PING
 *  words[0..3] = 0 (reserved)
 *
 * Response:
 *
 *  id           = that of the request
 *  type         = TYPE_PING
 *  status       = STATUS_OKAY     Here.
 *                 STATUS_REFUSED  Not now.
 *  result[0..1] = 0
 */

/*
 * FILL
 * ----
 *
 * Fills a table.
 *
 * - Every entry is looked at.
 * - An entry that is not valid is left out, see FILL.order.
 *
 * Request:
 *
 *  type     = TYPE_FILL
 *  words[0] = table: The table. Grant reference of a page, which must be
 *             granted read-write and holds at most 512 struct entry entries,
 *             counted by "entries".
 *  words[1] = entries: Entries in table.
 *  words[2] = names: Names for them, which are only read. Grant reference of a
 *             page, which may be granted read-only and holds 16 uint32_t
 *             entries.
 *  words[3] = use: How all are used. Any of USE_*.
 *
 * Response:
 *
 *  id        = that of the request
 *  type      = TYPE_FILL
 *  status    = STATUS_OKAY
 *                  Every entry is filled, so that the number of entries filled
 *                  is that of the request.
 *              STATUS_REFUSED
 *                  None is filled; STATUS_REFUSED is final.
 *  result[0] = with STATUS_OKAY, filled: Entries that are filled.
 *              with STATUS_REFUSED, reason: Why.
 *  result[1] = with STATUS_REFUSED, first: The first entry that is wrong.
 *              0 otherwise
 *
 * Rules:
 *
 *  - order (must): Entries are looked at in order.
 *  - exclusive (should): A table is not used for anything else meanwhile.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - empty (must): A table of 0 entries gets STATUS_OKAY.
 */

/*
 * ASK
 * ---
 *
 * Asks something.
 *
 * Request:
 *
 *  type        = TYPE_ASK
 *  words[0]    = question: The question.
 *  words[1..3] = 0 (reserved)
 *
 * Response:
 *
 *  id        = that of the request
 *  type      = TYPE_ASK
 *  status    = STATUS_OKAY  The answer.
 *  result[0] = with STATUS_OKAY, answer: The answer.
 *  result[1] = 0
 */

/* Counts the bits of a word. */
#ifdef DEFINE_COUNT_BITS
static unsigned int count_bits(uint32_t word)
{
    unsigned int count = 0;

    for (; word != 0; word &= word - 1)
        count++;

    return count;
}
#endif /* DEFINE_COUNT_BITS */

#endif /* MESSAGES_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
