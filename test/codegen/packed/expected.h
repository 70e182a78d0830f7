/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * parcel.h
 *
 * Parcels
 *
 * How parcels are described.
 *
 * This file is generated from test/codegen/packed/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/packed/spec.ts
 */

#ifndef __PARCEL_H__
#define __PARCEL_H__

#include <stdint.h>

/* A number of 64 bits that is aligned in the same way on every ABI. */
#define parcel_time_t uint64_t __attribute__((aligned(8)))

/* A macro, which cannot take alignment from a member. */
#define parcel_loose_t uint64_t __attribute__((aligned(1)))

/* A typedef, which can. */
typedef parcel_loose_t parcel_tight_t;

/*
 * What is written on a parcel: nothing is between its members.
 *
 * Bit-fields are drawn as on little-endian, the most significant bit of each
 * octet first.
 *
 * size.volume:
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |     kind      |                    street                     | 0
 * +---------------+---------------+---------------+---------------+
 * |    street     |            volume             |   (padding)   | 4
 * +---------------+---------------+---------------+---------------+
 * |            weight             |  rate   |insur|   (padding)   | 8
 * |                               |         | ed  |               |
 * +---------------+---------------+---------------+---------------+
 *
 * size.edges:
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |     kind      |                    street                     | 0
 * +---------------+---------------+---------------+---------------+
 * |    street     |             edges             |   (padding)   | 4
 * +---------------+---------------+---------------+---------------+
 * |            weight             |  rate   |insur|   (padding)   | 8
 * |                               |         | ed  |               |
 * +---------------+---------------+---------------+---------------+
 */
struct parcel_label {
    /* How it travels. */
    uint8_t kind;

    /* Where it goes. */
    uint32_t street;

    /* How large it is. */
    union {
        uint16_t volume;   /* In one number. */
        uint8_t edges[2];  /* Along two edges. */
    } __attribute__((packed)) size;

    /* Back on a boundary. */
    uint16_t weight __attribute__((aligned(4)));

    /* How it is insured. */
    uint8_t insured:3;

    /* In which class. */
    uint8_t rate:5;
} __attribute__((packed));

/*
 * Packed, and aligned as a whole; some programs know it by its typedef.
 *
 *       0           1           2           3      octet
 * +-----------+-----------+-----------+-----------+
 * |                    number                     | 0
 * +                                               +
 * |                                               | 4
 * +-----------+-----------+-----------+-----------+
 * |  letter   | (padding) | 8
 * +-----------+-----------+
 */
struct parcel_slip {
    uint64_t number;  /* Its number. */
    char letter;      /* A letter. */
} __attribute__((packed, aligned(2)));
typedef struct parcel_slip parcel_slip_t;

/*
 * A union of an odd size.
 *
 * word:
 *
 *       0            1            2            3       octet
 * +------------+------------+------------+------------+
 * |                       word                        | 0
 * +------------+------------+------------+------------+
 * |  (unused)  | 4
 * +------------+
 *
 * letters:
 *
 *       0            1            2            3       octet
 * +------------+------------+------------+------------+
 * |                   letters[0..3]                   | 0
 * +------------+------------+------------+------------+
 * | letters[4] | 4
 * +------------+
 */
union parcel_mark {
    uint32_t word;    /* As a word. */
    char letters[5];  /* As five letters. */
} __attribute__((packed));

/*
 * Only some of its members are where others would not be.
 *
 *       0           1           2           3      octet
 * +-----------+-----------+-----------+-----------+
 * |   count   |               total               | 0
 * +-----------+-----------+-----------+-----------+
 * |   total   | (padding) |                       | 4
 * +-----------+-----------+                       +
 * |                     owner                     | 8
 * +                       +-----------+-----------+
 * |                       |       (padding)       | 12
 * +-----------+-----------+-----------+-----------+
 * |                     time                      | 16
 * +                                               +
 * |                                               | 20
 * +-----------+-----------+-----------+-----------+
 * |                   marks[0]                    | 24
 * +           +-----------+-----------+-----------+
 * |           |             marks[1]              | 28
 * +-----------+           +-----------+-----------+
 * |                       |       (padding)       | 32
 * +-----------+-----------+-----------+-----------+
 * |                   labels[0]                   | 36
 * :                      ...                      :
 * +-----------+-----------+-----------+-----------+
 * |                   labels[1]                   | 48
 * :                      ...                      :
 * +-----------+-----------+-----------+-----------+
 * |                    number                     | 60
 * +                                               +
 * |                                               | 64
 * +-----------+-----------+-----------+-----------+
 * |  letter   | (padding) |       (padding)       | 68
 * +-----------+-----------+-----------+-----------+
 */
struct parcel_list {
    /* How many there are. */
    uint8_t count;

    /* Right behind it. */
    uint32_t total __attribute__((packed));

    /* On a boundary of 2 bytes. */
    uint64_t owner __attribute__((packed, aligned(2)));

    /* Counted from the start of the day. */
    parcel_time_t time;

    /* The marks. */
    union parcel_mark marks[2];

    /* The labels. */
    struct parcel_label labels[2];

    /* The slip. */
    struct parcel_slip slip;
};

/*
 * Where macros and typedefs with an alignment lead.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |start|                (padding)                | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     loose                     | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |stop |                  tight                  | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |tight|                (padding)                | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct parcel_route {
    uint8_t start;         /* How it begins. */
    parcel_loose_t loose;  /* As its number is aligned. */
    uint8_t stop;          /* How it goes on. */
    parcel_tight_t tight;  /* Right behind it. */
};

/*
 * A macro aligns a member of what is packed, too.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |worth|                (padding)                | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     time                      | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   times[0]                    | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   times[1]                    | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct parcel_stamp {
    uint8_t worth;           /* What it is worth. */
    parcel_time_t time;      /* When it was put on. */
    parcel_time_t times[2];  /* When it was cancelled. */
} __attribute__((packed));

#endif /* __PARCEL_H__ */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
