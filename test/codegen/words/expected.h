/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * words.h
 *
 * Integers of C
 *
 * Integers of C.
 *
 * This file is generated from test/codegen/words/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/words/spec.ts
 */

#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What Linux calls it. */
typedef uint32_t u32_t;

/* The most significant byte first. */
typedef u32_t be32_t;

/* An address. */
typedef be32_t address_t;

/* A frame number. */
typedef unsigned long frame_t;

/* Whether something holds. */
typedef bool truth_t;

/* States of a lamp. */
#define LAMP_OFF 0  /* Dark. */
#define LAMP_ON  1  /* Bright. */

/* What a frame allows. */

/* It may be read. */
#define _FRAME_read  (0)
#define  FRAME_read  (1U<<_FRAME_read)

/* It may be written. */
#define _FRAME_write (1)
#define  FRAME_write (1U<<_FRAME_write)

/*
 * Integers of C with a fixed width.
 *
 *    0      1      2      3      4      5      6      7    octet
 * +------+------+------+------+------+------+------+------+
 * |letter|small | byte | lamp |    count    |    port     | 0
 * +------+------+------+------+------+------+------+------+
 * |          status           |          events           | 8
 * +------+------+------+------+------+------+------+------+
 * |                      name[0..15]                      | 16
 * :                          ...                          :
 * +------+------+------+------+------+------+------+------+
 * |       name[16..19]        | 32
 * +------+------+------+------+
 */
struct fixed {
    char letter;          /* A letter. */
    signed char small;    /* A small number. */
    unsigned char byte;   /* A byte. */
    unsigned char lamp;   /* A lamp. One of LAMP_*. */
    short count;          /* A short. */
    unsigned short port;  /* An unsigned short. */
    int status;           /* An int. */
    unsigned int events;  /* An unsigned int. */
    char name[20];        /* A name. */
};

/*
 * Integers as wide as the ABI says.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, arm, mips.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    offset                     | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     flags                     | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    length                     | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    address                    | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                  difference                   | 32
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   frames[0]                   | 40
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   frames[1]                   | 48
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   frames[2]                   | 56
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     time                      | 64
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct words {
    long offset;          /* A long. */
    unsigned long flags;  /* Flags in a long. Any of FRAME_*. */
    size_t length;        /* A size. */
    uintptr_t address;    /* An address. */
    intptr_t difference;  /* A difference. */
    frame_t frames[3];    /* Frames. */
    uint64_t time;        /* A time. */
};

/*
 * Integers whose first byte is the same on every host.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        source         |      destination      | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   port    |  length   | ports[0]  | ports[1]  | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     time                      | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct packet {
    address_t source;    /* Most significant first. */
    be32_t destination;  /* Most significant first. */
    uint16_t port;       /* Most significant first. Big-endian. */
    uint16_t length;     /* Least significant first. Little-endian. */
    uint16_t ports[2];   /* Two ports. Big-endian. */
    uint64_t time;       /* Most significant first. Big-endian. */
};

/*
 * Booleans.
 *
 *    0      1      2      3      4      5      6      7    octet
 * +------+------+------+------+------+------+------+------+
 * |  on  |locked|              others              | pad  |
 * +------+------+------+------+------+------+------+------+
 */
struct switches {
    bool on;         /* Whether it is on. */
    truth_t locked;  /* Whether it is locked. */
    bool others[5];  /* Others. */
    uint8_t pad;     /* Unused. */
};

/*
 * A boolean, or a long.
 *
 * truth:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     truth                     |
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
    truth_t truth[8];  /* Holds. */
    uint64_t number;   /* Its number. */
};

/*
 * All of them.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, arm, mips.
 *
 *    0      1      2      3      4      5      6      7    octet
 * +------+------+------+------+------+------+------+------+
 * |                    words[0].offset                    | 0
 * +------+------+------+------+------+------+------+------+
 * |                    words[0].flags                     | 8
 * +------+------+------+------+------+------+------+------+
 * |                    words[0].length                    | 16
 * +------+------+------+------+------+------+------+------+
 * |                   words[0].address                    | 24
 * +------+------+------+------+------+------+------+------+
 * |                  words[0].difference                  | 32
 * +------+------+------+------+------+------+------+------+
 * |                  words[0].frames[0]                   | 40
 * +------+------+------+------+------+------+------+------+
 * |                  words[0].frames[1]                   | 48
 * +------+------+------+------+------+------+------+------+
 * |                  words[0].frames[2]                   | 56
 * +------+------+------+------+------+------+------+------+
 * |                     words[0].time                     | 64
 * +------+------+------+------+------+------+------+------+
 * |                    words[1].offset                    | 72
 * +------+------+------+------+------+------+------+------+
 * |                    words[1].flags                     | 80
 * +------+------+------+------+------+------+------+------+
 * |                    words[1].length                    | 88
 * +------+------+------+------+------+------+------+------+
 * |                   words[1].address                    | 96
 * +------+------+------+------+------+------+------+------+
 * |                  words[1].difference                  | 104
 * +------+------+------+------+------+------+------+------+
 * |                  words[1].frames[0]                   | 112
 * +------+------+------+------+------+------+------+------+
 * |                  words[1].frames[1]                   | 120
 * +------+------+------+------+------+------+------+------+
 * |                  words[1].frames[2]                   | 128
 * +------+------+------+------+------+------+------+------+
 * |                     words[1].time                     | 136
 * +------+------+------+------+------+------+------+------+
 * |  on  |locked|              others              | pad  | 144
 * +------+------+------+------+------+------+------+------+
 * |                        either                         | 152
 * +------+------+------+------+------+------+------+------+
 */
struct everything {
    struct words words[2];     /* Words. */
    struct switches switches;  /* Switches. */
    union either either;       /* One of two. */
};

#endif /* WORDS_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
