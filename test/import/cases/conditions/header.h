/* SPDX-License-Identifier: MIT */
#ifndef RADIO_H
#define RADIO_H

#include <stdint.h>
#ifdef __linux__
#include <linux/types.h>
#endif

/* The type of a frequency. */
#ifndef radio_frequency_t
#define radio_frequency_t uint32_t
#endif

#ifdef RADIO_OLD_NAMES
#define RADIO_FM 1
#define RADIO_AM 2
#else
#define RADIO_MODE_FM 1
#define RADIO_MODE_AM 2
#endif

/* What a set says that is for sale. */
#ifdef RADIO_TEST
#define RADIO_TEXT "test" /* in a workshop */
#define RADIO_VOLTS 12
#elif defined(__i386__)
#define RADIO_TEXT "small"
#define RADIO_VOLTS 5
#else
#define RADIO_TEXT "large"
#define RADIO_VOLTS 230
#define RADIO_PLUG 3
#endif

/* How often it is heard; one name in branches within branches. */
#ifdef RADIO_TEST
#define RADIO_HEARD 1
#else
#ifdef RADIO_NIGHT
#define RADIO_HEARD 2
#else
#define RADIO_HEARD 3
#endif
#endif

/* All of it but for the smallest. */
#ifndef RADIO_SMALL

/* A knob. */
struct radio_knob {
    uint32_t angle;
};

#ifdef RADIO_LABELS
#define RADIO_KNOB_LABEL "volume"
#else
int radio_label(void);
int radio_label(void);
#endif

#endif

/* What a set is called. */
#ifdef __i386__
#define RADIO_NAME "small"
#elif defined(__s390x__)
#define RADIO_NAME "large"
#else
#error no set for this machine
#endif

/* A word of the ABI. */
#ifdef __i386__
typedef unsigned int radio_word;
#else
typedef unsigned long radio_word;
#endif

/* How often somebody listened, in fewer bits for a program that wants that. */
#ifdef RADIO_SHORT
typedef uint16_t radio_count;
#else
typedef uint32_t radio_count;
#endif
struct radio_counter {
    radio_count now;
    radio_count days[7]; /* the last week */
};
#define RADIO_COUNTER_SIZE sizeof(struct radio_counter)

/* What a set is heard with, on the left and on the right; of old ones, on the right first. */
struct radio_speakers {
#ifdef RADIO_OLD_NAMES
    uint16_t right; /* the right one */
    uint16_t left;  /* the left one */
#else
    uint16_t left;  /* the one at the left */
    uint16_t right; /* the one at the right */
#endif
#ifdef RADIO_SHORT
    uint16_t volume; /* how loud both are */
#else
    uint32_t volume; /* how loud both are */
#endif
#if defined(RADIO_SHORT)
    uint16_t tone;
#elif RADIO_TONES > 2
    uint32_t tone;
#else
    uint64_t tone;
#endif
};

/* What a set is carried by, where it has no wheels. */
struct radio_case {
    uint32_t weight; /* in grams */
#ifdef RADIO_STRAP
    uint32_t strap; /* how long it is */
#elif defined(RADIO_WHEELS)
#else
    uint32_t handle; /* how wide it is */
#endif
};

/* A type that a program may have by itself, and its use. */
#ifndef RADIO_OWN_LEVEL
typedef uint16_t radio_level;
#endif
struct radio_volume {
    radio_level level;
};
/* The name that only listeners have for it. */
#ifndef RADIO_SENDER
typedef struct radio_volume radio_volume_t;
#endif

struct radio {
    radio_frequency_t frequency;
#ifdef __i386__
    uint32_t pad; /* fills up */
#endif
    uint64_t id;
};

/* What another header may have. */
#ifndef RADIO_SHARED
#define RADIO_SHARED
#define RADIO_KNOBS 4
#if 0
#define RADIO_LEVERS 2
#endif
#define RADIO_PARTS (RADIO_KNOBS + 1)
#endif

/* What must be there before the rest. */
#ifndef RADIO_CASE
#define RADIO_CASE_SCREWS 4
#define RADIO_CASE 1
#if RADIO_CASE_SCREWS > 2
#define RADIO_CASE_HOLES 8
#endif
#endif

/*
 * What is heard:
 * @RADIO_BAND_LOW: ships and planes
 * @RADIO_BAND_HIGH: music
 */
#ifdef __i386__
#define RADIO_BAND_LOW 1
#define RADIO_BAND_HIGH 2
#else
#define RADIO_BAND_HIGH 16
#define RADIO_BAND_LOW 32
#endif

/* What a dial shows. */
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
union radio_dial {
    uint32_t whole;
    struct {
        uint32_t low:8,   /* the last digits */
                 high:24; /* the first ones */
    };
};
#else
union radio_dial {
    uint32_t whole;
    struct {
        uint32_t high:24, low:8;
    };
};
#endif
struct radio_front {
    union radio_dial dial;
};

/* What tools may set themselves, and a struct of it. */
#if defined(RADIO_TOOLS)

#ifndef radio_clock_t
#define radio_clock_t uint64_t
#endif

struct radio_alarm {
    radio_clock_t at;
#ifndef RADIO_ALARM_DAYS
#define RADIO_ALARM_DAYS 7
#endif
    uint32_t days[RADIO_ALARM_DAYS];
};

#endif

/* What a display has, where one may be. */
#if defined(__i386__) || defined(RADIO_DISPLAY)
#ifndef RADIO_LINES
#define RADIO_LINES 2
#define RADIO_COLUMNS 16
#endif
#ifndef RADIO_GLOW
#define RADIO_GLOW 7
#endif
#endif

/* Only while the header is read. */
#define RADIO_INSIDE 1

/* The name of before, which is another one with the old header. */
#ifdef RADIO_SPEAKER
#undef RADIO_SPEAKER
#else
#define RADIO_SPEAKER 3
#endif

/* Whatever it was. */
#ifdef RADIO_PRICE
#undef RADIO_PRICE
#endif
#define RADIO_PRICE 60

#undef RADIO_INSIDE

#endif
