/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * bits.h
 *
 * Bit-fields
 *
 * Bit-fields of every kind.
 *
 * This file is generated from test/codegen/bits/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/bits/spec.ts
 */

#ifndef BITS_H
#define BITS_H

#include <stdint.h>
#include <asm/byteorder.h>

/* A count. */
typedef uint32_t count_t;

/* The version of a packet. */
#define VERSION_FOUR 4  /* Four bytes of address. */
#define VERSION_SIX  6  /* Sixteen. */

/* What a packet asks for. */

/* An answer. */
#define _ASKS_answer (0)
#define  ASKS_answer (1U<<_ASKS_answer)

/* Haste. */
#define _ASKS_haste  (2)
#define  ASKS_haste  (1U<<_ASKS_haste)

/*
 * The start of a packet: the same bits on every ABI.
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |version|length |    service    | start |reserve| small |asks |l|
 * |       |       |               |       |   d   |       |     |a|
 * |       |       |               |       |       |       |     |s|
 * |       |       |               |       |       |       |     |t|
 * +---------------+---------------+---------------+---------------+
 */
struct packet {
#if defined(__LITTLE_ENDIAN_BITFIELD)
    uint8_t length:4;     /* Words of 32 bits. */
    uint8_t version:4;    /* Which version. One of VERSION_*. */
#elif defined(__BIG_ENDIAN_BITFIELD)
    uint8_t version:4;
    uint8_t length:4;
#else
#error "The byte order of bit-fields is not known."
#endif
    uint8_t service;      /* Any byte. */
#if defined(__LITTLE_ENDIAN_BITFIELD)
    uint16_t reserved:4;  /* Not used. */
    uint16_t start:4;     /* Where the data begins. */
    uint16_t last:1;      /* The last one. */
    uint16_t asks:3;      /* What is asked for. Any of ASKS_*. */
    uint16_t small:4;     /* A small number. */
#elif defined(__BIG_ENDIAN_BITFIELD)
    uint16_t start:4;
    uint16_t reserved:4;
    uint16_t small:4;
    uint16_t asks:3;
    uint16_t last:1;
#else
#error "The byte order of bit-fields is not known."
#endif
};

/*
 * The same for C of gcc and clang, with a whole integer behind a byte.
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |    kind     |c|                     value                     |
 * |             |o|                                               |
 * |             |p|                                               |
 * |             |i|                                               |
 * |             |e|                                               |
 * |             |d|                                               |
 * +---------------+---------------+---------------+---------------+
 */
struct option {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint32_t copied:1;  /* Its kind, which is copied if its bit is set. */
    uint32_t kind:7;    /* The kind. */
    uint32_t value:24;  /* In the byte order of the ABI. */
#elif __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    uint32_t kind:7;
    uint32_t copied:1;
    uint32_t value:24;
#else
#error "The byte order of bit-fields is not known."
#endif
};

/*
 * Bit-fields as each ABI allocates them.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 * Bit-fields are drawn as on little-endian, the most significant bit of each
 * octet first.
 *
 * either.part:
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |             level             | rest  | level |     rest      | 0
 * +---------------+---------------+---------------+---------------+
 * |    offset     |         |offse|           (padding)           | 4
 * |               |         |  t  |                               |
 * +---------------+---------------+---------------+---------------+
 * |                     range                     | |    range    | 8
 * +---------------+---------------+---------------+---------------+
 * |                           (padding)                           | 12
 * +---------------+---------------+---------------+---------------+
 * |                             time                              | 16
 * +---------------+---------------+---------------+---------------+
 * |               |         |mode |      low      |             |l| 20
 * |               |         |     |               |             |o|
 * |               |         |     |               |             |w|
 * +---------------+---------------+---------------+---------------+
 * |                             whole                             | 24
 * +---------------+---------------+---------------+---------------+
 * |  part   |   (unused)    |each[0]|each[0]|each[1]|each[1]| 28
 * |         |               |.other | .one  |.other | .one  |
 * +---------------+---------------+---------------+---------------+
 * |each[2]|each[2]|                                               | 32
 * |.other | .one  |                                               |
 * +---------------+                                               +
 * |                           (padding)                           | 36
 * +---------------+---------------+---------------+---------------+
 *
 * either.all:
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |             level             | rest  | level |     rest      | 0
 * +---------------+---------------+---------------+---------------+
 * |    offset     |         |offse|           (padding)           | 4
 * |               |         |  t  |                               |
 * +---------------+---------------+---------------+---------------+
 * |                     range                     | |    range    | 8
 * +---------------+---------------+---------------+---------------+
 * |                           (padding)                           | 12
 * +---------------+---------------+---------------+---------------+
 * |                             time                              | 16
 * +---------------+---------------+---------------+---------------+
 * |               |         |mode |      low      |             |l| 20
 * |               |         |     |               |             |o|
 * |               |         |     |               |             |w|
 * +---------------+---------------+---------------+---------------+
 * |                             whole                             | 24
 * +---------------+---------------+---------------+---------------+
 * |              all              |each[0]|each[0]|each[1]|each[1]| 28
 * |                               |.other | .one  |.other | .one  |
 * +---------------+---------------+---------------+---------------+
 * |each[2]|each[2]|                                               | 32
 * |.other | .one  |                                               |
 * +---------------+                                               +
 * |                           (padding)                           | 36
 * +---------------+---------------+---------------+---------------+
 */
struct state {
    /* The first one crosses bytes. */
    uint32_t level:20;

    /* Up to the end of its integer. */
    count_t rest:12;

    /* Below zero, too. */
    int32_t offset:11;

    /* It does not fit into the same integer. */
    int32_t range:31;

    /* Wider than a number. */
    uint64_t time:40;

    /* Behind it. One of VERSION_*. */
    uint8_t mode:3;

    /* Next to a byte of its integer. */
    int16_t low:9;

    /* All bits of an integer. */
    uint32_t whole:32;

    /* As an integer or as parts. */
    union {
        uint16_t part:5;  /* Some bits of it. */
        uint16_t all;     /* All of it. */
    } either;

    /* Several. */
    struct {
        uint8_t one:4;    /* One nibble. */
        uint8_t other:4;  /* The other. */
    } each[3];
};

/*
 * Bits that no member has: up to the next integer, beside a bit-field, and a
 * whole byte.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, aarch64, arm.
 *
 * Bit-fields are drawn as on little-endian, the most significant bit of each
 * octet first.
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |     first     |   (padding)   |    second     |         | few | 0
 * +---------------+---------------+---------------+---------------+
 * |                           (padding)                           | 4
 * +---------------+---------------+---------------+---------------+
 * |other|     |mor|    others     |           (padding)           | 8
 * |  s  |     | e |               |                               |
 * +---------------+---------------+---------------+---------------+
 */
struct gaps {
    uint8_t first;      /* The first byte. */
    uint16_t :5;
    uint8_t second;     /* The second one. */
    uint8_t few:3;      /* A few bits. */
    uint64_t :0;        /* The next bits begin in another integer. */
    uint16_t more:2;    /* Some more. */
    uint16_t :3;
    int16_t others:11;  /* The others. */
    uint8_t :6;
};

/*
 * Portable bits, two of which nobody has.
 *
 *         0               1        octet
 * +---------------+---------------+
 * |o|   | number  |   (padding)   |
 * |p|   |         |               |
 * |e|   |         |               |
 * |n|   |         |               |
 * +---------------+---------------+
 */
struct port {
#if defined(__LITTLE_ENDIAN_BITFIELD)
    uint8_t number:5;  /* Its number. */
    uint8_t :2;
    uint8_t open:1;    /* Whether it is open. */
    uint8_t :8;
#elif defined(__BIG_ENDIAN_BITFIELD)
    uint8_t open:1;
    uint8_t :2;
    uint8_t number:5;
    uint8_t :8;
#else
#error "The byte order of bit-fields is not known."
#endif
};

/*
 * A part that the version selects.
 *
 * Bit-fields are drawn as on little-endian, the most significant bit of each
 * octet first.
 *
 * VERSION_FOUR (part.bits):
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |pad|  version  |     more      |     bits      |  bits   |
 * +---------------+---------------+---------------+---------------+
 *
 * VERSION_SIX (part.all):
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |pad|  version  |     more      |              all              |
 * +---------------+---------------+---------------+---------------+
 */
struct choice {
    /* Which part. One of VERSION_*. */
    uint8_t version:6;

    /* Not used. */
    uint8_t pad:2;

    /* Not used. */
    uint8_t more;

    /* The part. */
    union {
        uint16_t bits:13;  /* VERSION_FOUR: A few bits. */
        uint16_t all;      /* VERSION_SIX: The whole integer. */
    } part;
};

#endif /* BITS_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
