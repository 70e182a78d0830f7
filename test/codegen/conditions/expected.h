/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * conditions.h
 *
 * Conditions
 *
 * Lamps with variants.
 *
 * This file is generated from test/codegen/conditions/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/conditions/spec.ts
 */

#ifndef CONDITIONS_H
#define CONDITIONS_H

#include <stdint.h>
#include <asm/byteorder.h>
#include <asm/bitsperlong.h>

#ifndef LAMP_NAME_SIZE
/* Room for the name of a lamp; 16 bytes, unless a program says otherwise. */
#define LAMP_NAME_SIZE 16
#endif /* !LAMP_NAME_SIZE */

#ifdef LAMP_TOOLS
#ifndef LAMP_ROOM_SIZE
/* Lamps in a room, which only tools count. */
#define LAMP_ROOM_SIZE 8
#endif /* !LAMP_ROOM_SIZE */
#endif /* LAMP_TOOLS */

/* The ABI that a program is compiled for. */
#ifdef __i386__
#define LAMP_ABI_NATIVE "x86_32-abi"
#elif defined(__x86_64__)
#define LAMP_ABI_NATIVE "x86_64-abi"
#elif defined(__arm__) || defined(__aarch64__)
#define LAMP_ABI_NATIVE "arm-abi"
#elif __BITS_PER_LONG == 32
#define LAMP_ABI_NATIVE "abi-32"
#else
#define LAMP_ABI_NATIVE "abi-64"
#endif

/* The byte order of the words of a file. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define LAMP_BYTE_ORDER 0x80
#elif __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define LAMP_BYTE_ORDER 0
#else
# error unknown byte order
#endif

/* Features of a lamp. */

/* The lamp can be dimmed. */
#define _LAMP_F_DIM    (0)
#define  LAMP_F_DIM    (1U<<_LAMP_F_DIM)

#ifndef LAMP_NO_LEGACY
/* The lamp has a colour; older drivers only. */
#define _LAMP_F_COLOUR (3)
#define  LAMP_F_COLOUR (1U<<_LAMP_F_COLOUR)
#endif /* !LAMP_NO_LEGACY */

/* The lamp says how warm it is. */
#define _LAMP_F_WARMTH (5)
#define  LAMP_F_WARMTH (1U<<_LAMP_F_WARMTH)

/* What a lamp can be told. */
#define LAMP_COMMAND_OFF  0  /* Switch it off. */
#define LAMP_COMMAND_ON   1  /* Switch it on. */
#ifndef LAMP_NO_LEGACY
#define LAMP_COMMAND_BURN 7  /* Burn out, as old lamps did. */
#endif

/*
 * What a lamp says of itself, in words that do not fit behind a macro of its
 * family, as this one.
 */

/*
 * It is lit, and has been so for as long as anybody in the house is able to
 * remember.
 */
#define LAMP_NEWS_LIT      0

#ifndef LAMP_NO_LEGACY
/* It flickers. */
#define LAMP_NEWS_FLICKERS 1
#endif /* !LAMP_NO_LEGACY */

/* It is dark. */
#define LAMP_NEWS_DARK     2

/* Ways to mount a lamp. */
#define LAMP_MOUNT_WALL    0x1  /* On a wall. */
#ifdef LAMP_HIGH
#define LAMP_MOUNT_CEILING 0x2  /* Below a ceiling. */
#endif
#define LAMP_MOUNT_DESK    0x4  /* On a desk. */

/* A number of a lamp. */
typedef uint32_t lamp_id_t;

#ifndef LAMP_NO_LEGACY
/*
 * The state of a lamp as drivers of the first version see it.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          id           |  command  | features  |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp_state {
    lamp_id_t id;       /* Which lamp. */
    uint16_t command;   /* What it does. One of LAMP_COMMAND_*. */
    uint16_t features;  /* Its features. Any of LAMP_F_*. */
};

/* How many states a driver keeps. */
#define LAMP_STATES 8
#endif /* !LAMP_NO_LEGACY */

/*
 * A request; its padding makes it as long on i386 as elsewhere.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                      id                       | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         lamp          |       (padding)       | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp_request {
    /* Told apart by this. */
    uint64_t id;

    /* Which lamp. */
    lamp_id_t lamp;

#ifdef __i386__
    /* Named, so that the end is at the same place everywhere. */
    uint32_t pad;
#endif
};

/*
 * A word whose halves follow the byte order.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * s390x, ppc64, mips.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    low    |   high    |        purpose        |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp_word {
#ifdef __LITTLE_ENDIAN_BITFIELD
    uint16_t low;      /* The lower half. */
    uint16_t high;     /* The upper half. */
#else
    uint16_t high;     /* The upper half. */
    uint16_t low;      /* The lower half. */
#endif
    uint32_t purpose;  /* What it is for. */
};

/*
 * When something happened.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       stamp[0]        |       stamp[1]        | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         code          |         value         | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp_event {
#if (__BITS_PER_LONG != 32 || !defined(LAMP_TIME64)) && !defined(LAMP_KERNEL)
    uint32_t stamp[2];  /* Seconds and microseconds. */
#else
    uint64_t sec;       /* Seconds. */
#if defined(__sparc__) && defined(__arch64__)
    uint32_t usec;      /* Microseconds. */
    uint32_t fill;      /* Nothing. */
#else
    uint64_t usec;      /* Microseconds. */
#endif
#endif
    uint32_t code;      /* What happened. */
    uint32_t value;     /* How often. */
};

/*
 * How much light there was: in other units, and for longer, on i386.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 * Bit-fields are drawn as on little-endian, the most significant bit of each
 * octet first.
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |                             time                              | 0
 * +                                                               +
 * |                                                               | 4
 * +---------------+---------------+---------------+---------------+
 * |                            days[0]                            | 8
 * +                                                               +
 * |                                                               | 12
 * +---------------+---------------+---------------+---------------+
 * |                            days[1]                            | 16
 * +                                                               +
 * |                                                               | 20
 * +---------------+---------------+---------------+---------------+
 * |                             night                             | 24
 * +                                                               +
 * |                                                               | 28
 * +---------------+---------------+---------------+---------------+
 * |             noon              |            morning            | 32
 * +---------------+---------------+---------------+---------------+
 * |               |   |           |           (padding)           | 36
 * +---------------+---------------+---------------+---------------+
 */
struct lamp_light {
#ifdef __i386__
    lamp_id_t time;       /* In hours. */
#else
    uint64_t time;        /* In hours. */
#endif
#ifdef __i386__
    uint16_t days[3];     /* On each day. */
#else
    uint64_t days[2];     /* On each day. */
#endif
#ifdef __i386__
    uint16_t night;       /* At night. */
#else
    uint64_t night;       /* At night. */
#endif
    uint16_t noon;        /* At noon. */
#ifdef __i386__
    uint32_t morning:3;   /* In the morning. */
#else
    uint64_t morning:30;  /* In the morning. */
#endif
};

/*
 * How a lamp is dimmed; bits without a name move the rest where a program asks
 * for old ones.
 *
 * Bit-fields are drawn as on little-endian, the most significant bit of each
 * octet first.
 *
 *         0               1               2               3        octet
 * +---------------+---------------+---------------+---------------+
 * |             level             | speed | level |     speed     | 0
 * +---------------+---------------+---------------+---------------+
 * |                             time                              | 4
 * +---------------+---------------+---------------+---------------+
 */
struct lamp_dimmer {
    uint32_t level:20;  /* How dark it is. */
#ifdef LAMP_OLD_DIMMER
    uint32_t :12;
#endif
    uint32_t speed:12;  /* How fast it gets there. */
    uint32_t time;      /* How long it stays so. */
};

/*
 * When a lamp goes on: as numbers that are as wide as registers.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, arm, mips.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     time                      |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp_alarm {
    unsigned long time;  /* The time. */
};

/*
 * When a lamp goes on and off, which only i386 can say.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |         count         |
 * +-----+-----+-----+-----+
 */
struct lamp_schedule {
    uint32_t count;           /* How often. */
#ifdef __i386__
    struct lamp_alarm first;  /* The first time. */
#endif
};

/*
 * Either of two numbers; older drivers know a third.
 *
 * small:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |small|                (unused)                 |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * large:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         large         |       (unused)        |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * old:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                      old                      |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
union lamp_number {
    uint8_t small;   /* As a byte. */
    uint32_t large;  /* As a word. */
#ifndef LAMP_NO_LEGACY
    uint64_t old;    /* As it was. */
#endif
};

/*
 * Room for a state, which old drivers fill.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         size          |          id           | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |  command  | features  | 8
 * +-----+-----+-----+-----+
 */
struct lamp_room {
    uint32_t size;            /* How much. */
#ifndef LAMP_NO_LEGACY
    struct lamp_state state;  /* The state. */
#endif
};

#ifdef LAMP_BLINK
/*
 * How a lamp blinks, where a program wants that.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        command        |times[0][0]|times[0][1]| 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |times[1][0]|times[1][1]| 8
 * +-----+-----+-----+-----+
 */
struct lamp_blinking {
    /* Whether it goes on for ever. One of LAMP_COMMAND_*. */
    uint32_t command;

    /* How long it is lit, and how long it is not. */
    uint16_t times[2][2];
};
#endif /* LAMP_BLINK */

/* A number as wide as registers are. */
#ifdef __arm__
typedef uint64_t lamp_register_t;
#else
typedef unsigned long lamp_register_t;
#endif /* __arm__ */

/* Bytes of the registers of a lamp. */
#define LAMP_REGISTERS (sizeof(lamp_register_t) * 2)

/* The parts of a color, in the order of the bits. */
#ifdef __LITTLE_ENDIAN_BITFIELD
/*
 * all:
 *
 *         0               1        octet
 * +---------------+---------------+
 * |              all              |
 * +---------------+---------------+
 *
 * red:
 *
 *         0               1        octet
 * +---------------+---------------+
 * |blue |   red   |     blue      |
 * +---------------+---------------+
 */
union lamp_color {
    /* All of it. */
    uint16_t all;

    struct {
        uint16_t red:5;    /* How red it is. */
        uint16_t blue:11;  /* How blue it is. */
    };
};
#else
/*
 * all:
 *
 *         0               1        octet
 * +---------------+---------------+
 * |              all              |
 * +---------------+---------------+
 *
 * blue:
 *
 *         0               1        octet
 * +---------------+---------------+
 * |     blue      |   red   |blue |
 * +---------------+---------------+
 */
union lamp_color {
    /* All of it. */
    uint16_t all;

    struct {
        uint16_t blue:11;  /* How blue it is. */
        uint16_t red:5;    /* How red it is. */
    };
};
#endif /* __LITTLE_ENDIAN_BITFIELD */

/* Bytes of a color. */
#define LAMP_COLOR_SIZE sizeof(union lamp_color[2])

/* Codes that old programs have first. */
#ifdef LAMP_BLINK
#define LAMP_AGE_OLD 0  /* Old. */
#endif
#define LAMP_AGE_NEW 1  /* New. */

/*
 * How old a lamp is.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |          age          |
 * +-----+-----+-----+-----+
 */
struct lamp_age {
    uint32_t age;  /* Whether it is new. One of LAMP_AGE_*. */
};

/*
 * How long a lamp has been there, by codes that are not all there.
 *
 * LAMP_AGE_OLD (time.years):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          age          |         years         |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * LAMP_AGE_NEW (time.days):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          age          |         days          |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp_past {
    /* Which. One of LAMP_AGE_*. */
    uint32_t age;

    /* How long. */
    union {
        uint32_t years;  /* LAMP_AGE_OLD: Years. */
        uint32_t days;   /* LAMP_AGE_NEW: Days. */
    } time;
};

/*
 * What a lamp of i386 is told in the words of before, and every other one in
 * those of today.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |   word    |   lamp    |
 * +-----+-----+-----+-----+
 */
struct lamp_order {
#ifdef __i386__
    uint16_t word;  /* How old it is. One of LAMP_AGE_*. */
#else
    uint16_t word;  /* What it is to do. One of LAMP_COMMAND_*. */
#endif
    uint16_t lamp;  /* Which lamp. */
};

/*
 * How a lamp came, by a code that is in each variant; only programs that blink
 * have the first one.
 *
 * LAMP_AGE_OLD (post):
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |    age    |  parcel   |
 * +-----+-----+-----+-----+
 *
 * LAMP_AGE_NEW (car):
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |    age    |   seats   |
 * +-----+-----+-----+-----+
 */
union lamp_arrival {
    /* LAMP_AGE_OLD: By post. */
    struct {
        uint16_t age;     /* Which. One of LAMP_AGE_*. */
        uint16_t parcel;  /* The number of the parcel. */
    } post;

    /* LAMP_AGE_NEW: In a car. */
    struct {
        uint16_t age;    /* Which. One of LAMP_AGE_*. */
        uint16_t seats;  /* The number of seats. */
    } car;
};

/* Blinks. */
#ifdef LAMP_BLINK
static inline int lamp_blink(int times)
{
    return times + 1;
}
#endif /* LAMP_BLINK */

/* Numbers of one kind or the other, as many as there are. */
union numbers {
    uint16_t halves[0];  /* Halves. */
    uint32_t words[0];   /* Words. */
};

/* The number of a switch. */
#ifdef SWITCHES_WIDE
typedef uint32_t switch_id_t;
#else
typedef uint16_t switch_id_t;
#endif /* SWITCHES_WIDE */

/* The number of a room. */
#ifdef ROOMS_MANY
#ifdef ROOMS_VERY_MANY
typedef uint32_t room_id_t;
#else
typedef uint16_t room_id_t;
#endif /* ROOMS_VERY_MANY */
#else
typedef uint8_t room_id_t;
#endif /* ROOMS_MANY */

/*
 * A switch: most of its members are the same line of C in each branch.
 *
 *       0           1           2           3      octet
 * +-----------+-----------+-----------+-----------+
 * |          id           |       others[0]       | 0
 * +-----------+-----------+-----------+-----------+
 * |       others[1]       |   room    | (padding) | 4
 * +-----------+-----------+-----------+-----------+
 * |         steps         | 8
 * +-----------+-----------+
 */
struct lamp_switch {
    /* Its number. */
    switch_id_t id;

    /* The numbers of those beside it. */
    switch_id_t others[2];

    /* What it is behind, which has a number in houses with many. */
    struct {
#ifdef SWITCHES_MANY
        switch_id_t id;  /* The number of the switch. */
#endif
        room_id_t room;  /* The number of its room. */
    } behind;

#ifdef SWITCHES_WIDE
    /* Steps that it has. */
    uint32_t steps;
#else
    /* Steps that it has. */
    uint16_t steps;
#endif
};

/*
 * When a lamp goes on.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on arm.
 *
 *    0      1      2      3    octet
 * +------+------+------+------+
 * | hour |minute|  (padding)  |
 * +------+------+------+------+
 */
struct lamp_time {
    uint8_t hour;    /* The hour. */
#ifndef __arm__
    uint8_t minute;  /* The minute, but for some. */
#endif
} __attribute__((aligned(4)));

/*
 * When all do; some have no evening.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on arm.
 *
 *    0      1      2      3      4      5      6      7    octet
 * +------+------+------+------+------+------+------+------+
 * |           count           | hour |minute|  (padding)  |
 * +------+------+------+------+------+------+------+------+
 */
struct lamp_times {
    /* How many do. */
    uint32_t count;

#ifndef __arm__
    /* The times of the day. */
    struct {
        struct lamp_time evening;  /* Of the evening. */
    } day;
#endif
};

#endif /* CONDITIONS_H */
