/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * flex-rings.h
 *
 * Rings of bytes
 *
 * Rings of bytes.
 *
 * This file is generated from test/codegen/flex-rings/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/flex-rings/spec.ts
 */

#ifndef FLEX_RINGS_H
#define FLEX_RINGS_H

#include <stdint.h>
#include "ring.h"

/* A reference to a page that is granted to the other side. */
typedef uint32_t grant_ref_t;

/*
 * The page of a console, with indices in an order of its own.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     bytes                     | 0
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        in_cons        |        in_prod        | 64
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          pad          |          log          | 72
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct console_page {
    uint8_t bytes[64];  /* The bytes of either ring. */
    uint32_t in_cons;   /* What the console has read. */
    uint32_t in_prod;   /* What it may read up to. */
    uint32_t pad;       /* Written as 0. */
    grant_ref_t log;    /* The first page of its log. */
};
DEFINE_XEN_FLEX_RING(console);

/*
 * The page of a pipe, which ring.h declares.
 *
 *  in_cons     How far the frontend has read.
 *  in_prod     How far the backend has written.
 *  pad1        Keeps both sides in cache lines of their own.
 *  out_cons    How far the backend has read.
 *  out_prod    How far the frontend has written.
 *  pad2        As pad1.
 *  ring_order  Both rings together have 2 to the power of this many pages.
 *  ref         The pages of both rings.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        in_cons        |        in_prod        | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     pad1                      | 8
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       out_cons        |       out_prod        | 64
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     pad2                      | 72
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |      ring_order       | 128
 * +-----+-----+-----+-----+
 * :               ref[] from 132 on               :
 */
DEFINE_XEN_FLEX_RING_AND_INTF(pipe);

#endif /* FLEX_RINGS_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
