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
 * |        kind         |  state   | features | 4
 * +----------+----------+----------+----------+
 * |              times[0].tv_sec              | 8
 * +                                           +
 * |                                           | 12
 * +----------+----------+----------+----------+
 * |             times[0].tv_usec              | 16
 * +----------+----------+----------+----------+
 * |                 (padding)                 | 20
 * +----------+----------+----------+----------+
 * |              times[1].tv_sec              | 24
 * +                                           +
 * |                                           | 28
 * +----------+----------+----------+----------+
 * |             times[1].tv_usec              | 32
 * +----------+----------+----------+----------+
 * |                 (padding)                 | 36
 * +----------+----------+----------+----------+
 */
struct device_seen {
    /* The address that it had. */
    union net_address address;

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
