/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * pointers.h
 *
 * Addresses
 *
 * Addresses.
 *
 * This file is generated from test/codegen/pointers/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/pointers/spec.ts
 */

#ifndef POINTERS_H
#define POINTERS_H

#include <stddef.h>
#include <stdint.h>
#include "xen.h"

/*
 * A range of bytes.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, arm, mips.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     start                     | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    length                     | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct range {
    void *start;    /* The first byte. */
    size_t length;  /* How many there are. */
};
typedef struct range range_t;
DEFINE_XEN_GUEST_HANDLE(range_t);

/* A place in a range. */
typedef uint32_t place_t;
DEFINE_XEN_GUEST_HANDLE(place_t);

/*
 * An element of a list.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, arm, mips.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     next                      | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   previous                    | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     range                     | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     name                      | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   names[0]                    | 32
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   names[1]                    | 40
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct node {
    struct node *next;       /* The next one. */
    struct node **previous;  /* The pointer that points to this one. */
    struct range *range;     /* Its range. */
    const char *name;        /* Its name. */
    char **names[2];         /* Names of others. */
};

/*
 * Nodes; only how far one is from the next depends on the ABI.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     count                     |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * :                at[] from 8 on                 :
 */
struct nodes {
    uint64_t count;     /* How many there are. */
    struct node *at[];  /* Where they are. */
};

/*
 * What a hypervisor finds through handles.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, mips.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         count         |       (padding)       | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     data                      | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    frames                     | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     bytes                     | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                  numbers[0]                   | 32
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                  numbers[1]                   | 40
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    ranges                     | 48
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    places                     | 56
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     pages                     | 64
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    end    |             (padding)             | 72
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct buffers {
    uint32_t count;                     /* How many there are. */
    XEN_GUEST_HANDLE(void) data;        /* Anything. */
    XEN_GUEST_HANDLE(frame_t) frames;   /* Frames. */
    XEN_GUEST_HANDLE(uint8) bytes;      /* Bytes. */
    XEN_GUEST_HANDLE(uint) numbers[2];  /* Numbers, twice. */
    XEN_GUEST_HANDLE(range_t) ranges;   /* Ranges. */
    XEN_GUEST_HANDLE(place_t) places;   /* Places in them. */
    XEN_GUEST_HANDLE(page_t) pages;     /* Pages. */
    uint16_t end;                       /* An end. */
};

/* The type of handles of nodes. */
DEFINE_XEN_GUEST_HANDLE(node_t);

/*
 * An address, or a number.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, arm, mips.
 *
 * address:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    address                    |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * number:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    number                     |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
union either {
    const volatile struct node *address;  /* The address. */
    unsigned long number;                 /* The number. */
};

/*
 * A list and more.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, arm, mips.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     next                      | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   previous                    | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     range                     | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     name                      | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   names[0]                    | 32
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   names[1]                    | 40
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    either                     | 48
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     time                      | 56
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct list {
    struct node first;    /* The first element. */
    union either either;  /* One of two. */
    uint64_t time;        /* A time. */
};

#endif /* POINTERS_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
