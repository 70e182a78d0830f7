/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * codes.h
 *
 * Codes and flags
 *
 * Codes and flags.
 *
 * This file is generated from test/codegen/codes/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/codes/spec.ts
 */

#ifndef CODES_H
#define CODES_H

/* Short explanations stand behind the codes. */
#define SHORT_NONE  0  /* Nothing. */
#define SHORT_ONE   1  /* One. */
#define SHORT_TEN  10  /* Ten and a bit. */
#define SHORT_END  11  /* One more than the largest. */

/* Outcomes; one explanation is long, so they all stand above the codes. */

/* Dropped. */
#define OUTCOME_DROPPED (-2)

/*
 * An error that can not be told from others, for whatever reason there may be
 * to keep it a secret.
 */
#define OUTCOME_ERROR   (-1)

/* Done. */
#define OUTCOME_OKAY      0

/* Unsigned codes in hexadecimal. */
#define MAGIC_FIRST        0x10U  /* First. */
#define MAGIC_SECOND 0x80000000U  /* Second. */

/* Flags whose masks are unsigned. */

/* The lowest. */
#define _FLAG_lowest  (0)
#define  FLAG_lowest  (1U<<_FLAG_lowest)

/* The highest of 32. */
#define _FLAG_highest (31)
#define  FLAG_highest (1U<<_FLAG_highest)

/* Flags whose masks are signed, which an int can hold. */

/* An int. */
#define _SIGNED_FLAG_int (30)
#define  SIGNED_FLAG_int (1 << _SIGNED_FLAG_int)

/* Flags whose names leave no room for the mask beside them. */

/* Long. */
#define _FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name (0)
#define  FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name \
    (1U<<_FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name)

/* Beyond 32 bits. */
#define _FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond (40)
#define  FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond \
    (1ULL<<_FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond)

/*
 * Masks, as the spec spells them; some have several bits. MASK_ALL has all of
 * them.
 */
#define MASK_CDROM           0x01  /* A drive for discs. */
#define MASK_REMOVABLE          2  /* In decimal. */
#define MASK_READONLY         0x4  /* Computed. */
#define MASK_KIND            0x30  /* Two bits, which no other mask has. */
#define MASK_ALL              0x7  /* Every bit of the first three. */
#define MASK_LAST      0x80000000  /* The highest of 32. */

/* Unsigned masks, also of 64 bits. */
#define WIDE_MASK_LOW                   0x1U  /* The lowest. */
#define WIDE_MASK_HALF 0xffffffff00000000ULL  /* Half of them. */

/* What the lamp does; see LAMP_ON. */
#define LAMP_OFF 0  /* It is dark. */
#define LAMP_ON  1  /* It is lit. */

/* Names that have nothing in common. KEY_A is the first. */
#define KEY_A        0x1  /* The first key. */
#define SHIFT        0x2  /* The shift key. */
#define BUTTON_LEFT  0x4  /* The left button. */
#define BUTTON_RIGHT 0x8  /* The right button. */

/* Bits with another prefix. */

/* Red. */
#define _LAMP_COLOUR_RED  (0)
#define  LAMP_COLOUR_RED  (1U<<_LAMP_COLOUR_RED)

/* Blue. */
#define _LAMP_COLOUR_BLUE (1)
#define  LAMP_COLOUR_BLUE (1U<<_LAMP_COLOUR_BLUE)

/*
 * All of them in use.
 *
 *     0       1       2       3       4       5       6       7    octet
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |  few  |padding|linked | rest  |             flags             | 0
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |                             wide                              | 8
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |             masks             |     mode      |  on   | keys  | 16
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |                           wideMasks                           | 24
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 * |                             light                             | 32
 * +-------+-------+-------+-------+-------+-------+-------+-------+
 */
struct uses {
    /* A short one. One of SHORT_*. */
    uint8_t few;

    /* One of OUTCOME_*, as a number of 8 bits. */
    uint8_t padding;

    /* Which are set, of FLAG_*. */
    uint8_t linked;

    /* The rest. */
    uint8_t rest;

    /* Flags. Any of FLAG_*. */
    uint32_t flags;

    /* Wide flags. Any of FLAG_OF_SOME_PART_OF_THE_PROTOCOL_*. */
    uint64_t wide;

    /* Masks. Any of MASK_*. */
    uint32_t masks;

    /* Modes, LAMP_*. */
    uint16_t mode;

    /* What is on. One of LAMP_*. */
    uint8_t on;

    /* What is pressed. Any of KEY_A, ..., BUTTON_RIGHT. */
    uint8_t keys;

    /* Wide masks. Any of WIDE_MASK_*. */
    uint64_t wideMasks;

    /* Colours. Any of LAMP_COLOUR_*. */
    uint64_t light;
};

#endif /* CODES_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
