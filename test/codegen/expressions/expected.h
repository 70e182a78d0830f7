/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * lamp.h
 *
 * Lamps
 *
 * Lamps.
 *
 * This file is generated from test/codegen/expressions/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/expressions/spec.ts
 */

#ifndef LAMP_H
#define LAMP_H

#include <stdint.h>

/* Segments of a request. */
#define LAMP_SEGMENTS 11

/* Segments that fit into a page. */
#define LAMP_PER_PAGE (4096 / sizeof(uint32_t))

/* Pages for all segments of a request: LAMP_SEGMENTS, rounded up. */
#define LAMP_PAGES ((LAMP_SEGMENTS + LAMP_PER_PAGE - 1) / LAMP_PER_PAGE)

/* On several lines, as the header has them, with and without a backslash. */
#define LAMP_ON_LINES (LAMP_SEGMENTS + \
    2 * ( \
      1 + 2 \
    ))

/* Masks, of which one is on two lines. */

/* The first. */
#define LAMP_PAIR_A   0x1

/* The second. */
#define LAMP_PAIR_B   0x2

/* Both. */
#define LAMP_PAIR_ALL (LAMP_PAIR_A | \
    LAMP_PAIR_B)

/* The name of before for LAMP_PAGES. */
#define LAMP_MAX_PAGES LAMP_PAGES

/* A reference to a page. */
typedef uint32_t lamp_ref_t;

/* No page. */
#define LAMP_INVALID_REF ((lamp_ref_t)-1)

/* An address that no lamp has. */
#define LAMP_NOWHERE 0x1000000000000000ULL

/* The first bit of a wide word. */
#define LAMP_LONG (1UL << 4)

/*
 * One lamp.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          ref          |        colour         |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp {
    lamp_ref_t ref;     /* Its page. */
    uint8_t colour[4];  /* Its colour. */
};

/*
 * Its colour in daylight.
 *
 *    0     1     2   octet
 * +-----+-----+-----+
 * |      parts      |
 * +-----+-----+-----+
 */
typedef struct {
    uint8_t parts[3];  /* Red, green and blue. */
} lamp_colour_t;

/* Bytes of a colour in daylight. */
#define LAMP_COLOUR_BYTES sizeof(lamp_colour_t)

/* How long a lamp is, in the unit that a manual prefers. */
#define LAMP_UNITS (sizeof(struct lamp) > 4 ? 'a' : 1 / 0)

/* What a lamp does. */
#define LAMPF_LIT    (1 << 0)                    /* It is lit. */
#define LAMPF_BLINKS (1U << 1)                   /* It blinks. */
#define LAMPF_ALL    (LAMPF_LIT | LAMPF_BLINKS)  /* It does all of it. */

/* What a message is about. */

/* Nothing. */
#define LAMP_MESSAGE_NONE       0

/* The first one that a vendor has. */
#define LAMP_MESSAGE_VENDOR     (1 << LAMP_SEGMENTS)

/* A vendor's lamp is lit. */
#define LAMP_MESSAGE_VENDOR_LIT (LAMP_MESSAGE_VENDOR + LAMPF_LIT)

/* The name of the driver. */
#define LAMP_DRIVER "lamp"

/* The name of before for LAMP_DRIVER. */
#define LAMP_OLD_DRIVER LAMP_DRIVER

/* Where its keys are. */
#define LAMP_PATH "device/" LAMP_DRIVER

/* The name of before for lamp. */
#define lamp_old lamp

/* The bits of flags that say what a lamp does: LAMPF_ALL. */
#define LAMP_BITS(flags) \
    ((flags) & LAMPF_ALL)

/*
 * All lamps of a house: an expression too long for the line of its name, and
 * for one line.
 */
#define LAMPS_OF_A_HOUSE_WITH_ROOMS_AND_A_GARDEN \
    ((LAMP_SEGMENTS + LAMP_PAGES) * LAMP_PER_PAGE + LAMP_SEGMENTS * 'a' - \
    ' ' * ' ')

/* A path too long for the line of its name. */
#define LAMP_PATH_OF_A_HOUSE_WITH_ROOMS_AND_A_GARDEN \
    "device/ of a house/" LAMP_DRIVER

/* What a switch does; its codes begin as those of LAMP_THING_WIRE_CUT. */
#define LAMP_THING_SWITCH_ON  1  /* On. */
#define LAMP_THING_SWITCH_OFF 0  /* Off. */

/* What a wire does. */
#define LAMP_THING_WIRE_CUT 1  /* It is cut. */

/*
 * What is in the wall.
 *
 *    0      1      2      3    octet
 * +------+------+------+------+
 * |switch_state | wire_state  |
 * +------+------+------+------+
 */
struct lamp_wall {
    /* The switch. One of LAMP_THING_SWITCH_ON, LAMP_THING_SWITCH_OFF. */
    uint16_t switch_state;

    /* The wire. One of LAMP_THING_WIRE_CUT. */
    uint16_t wire_state;
};

#endif /* LAMP_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
