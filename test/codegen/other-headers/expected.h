/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * other-headers.h
 *
 * Declarations of other headers
 *
 * Declarations that other headers define: they are included, described and
 * proved, and not defined again.
 *
 * This file is generated from test/codegen/other-headers/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/other-headers/spec.ts
 */

#ifndef __OTHER_HEADERS_H__
#define __OTHER_HEADERS_H__

#include <stdint.h>
#include "net/names.h"
#include <net/kinds.h>
#include <net/time.h>
#include <net/address.h>
#include <asm/byteorder.h>

/* The tag of a name. */
#define TAG_NAME cpu_to_be16(0x0102)

/*
 * When a device was seen.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *      0          1          2          3      octet
 * +----------+----------+----------+----------+
 * |                  address                  | 0
 * +----------+----------+----------+----------+
 * |                 __address                 | 4
 * +----------+----------+----------+----------+
 * |                   hops                    | 8
 * +----------+----------+----------+----------+
 * |        kind         |  state   | features | 12
 * +----------+----------+----------+----------+
 * |              times[0].tv_sec              | 16
 * +                                           +
 * |                                           | 20
 * +----------+----------+----------+----------+
 * |             times[0].tv_usec              | 24
 * +----------+----------+----------+----------+
 * |                 (padding)                 | 28
 * +----------+----------+----------+----------+
 * |              times[1].tv_sec              | 32
 * +                                           +
 * |                                           | 36
 * +----------+----------+----------+----------+
 * |             times[1].tv_usec              | 40
 * +----------+----------+----------+----------+
 * |                 (padding)                 | 44
 * +----------+----------+----------+----------+
 */
struct device_seen {
    /* The address that it had. */
    union net_address address;

    /* Who saw it. */
    struct net_peer peer;

    /* Its kind. One of DEVICE_KIND_*. */
    uint16_t kind;

    /* Its state. Any of IFF_*. */
    uint8_t state;

    /* Its features. 0 or DEVICE_FEATURE_checksums. */
    uint8_t features;

    /* The first time and the last time. */
    struct net_time times[2];
};

#endif /* __OTHER_HEADERS_H__ */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
