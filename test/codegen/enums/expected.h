/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * lamp.h
 *
 * Lamps
 *
 * Lamps.
 *
 * This file is generated from test/codegen/enums/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/enums/spec.ts
 */

#ifndef LAMP_H
#define LAMP_H

#include <stdint.h>

/* What a lamp does. The default is LAMP_OFF. */
enum lamp_mode {
    LAMP_OFF = 0,  /* It is dark. */
    LAMP_ON  = 1,  /* It is lit. */
    LAMP_MAX = 2   /* The number of modes. */
};
typedef enum lamp_mode lamp_mode_t;

/* How it went; enum lamp_status. */
enum lamp_status {
    /*
     * It is broken, and nobody knows for how long it has been: the lamp does
     * not say.
     */
    LAMP_STATUS_BROKEN      = -2,

    /* It is done. */
    LAMP_STATUS_DONE        = 0,

    /* A vendor's first. */
    LAMP_STATUS_VENDOR      = 1 << 8,

    /*
     * A vendor's second, which needs more words than have room behind the
     * number of it.
     */
    LAMP_STATUS_VENDOR_NEXT = LAMP_STATUS_VENDOR + 1
};

/* Colours. */
typedef enum {
    lamp_colour_RED   = 0x0,  /* Red. */
    lamp_colour_GREEN = 0x1  /* Green. */
#define lamp_colour_GREEN lamp_colour_GREEN
} lamp_colour;

/* Attributes of a message. */
enum {
    LAMP_A_UNSPEC,  /* None. */
    LAMP_A_MODE,  /* A mode. */
#define LAMP_A_MODE LAMP_A_MODE
    LAMP_A_NAME  /* A name. */
#define LAMP_A_NAME LAMP_A_NAME
};

/* What is lit. */
enum lamp_parts {
    LAMP_PART_TOP    = 0x1,  /* The top. */
    LAMP_PART_BOTTOM = 0x2   /* The bottom. */
};

/* What a lamp tells. */
enum LAMP_T {
    LAMP_T_NONE,  /* Nothing. */
#define LAMP_T_NONE LAMP_T_NONE
    LAMP_T_LIGHT,  /* How bright it is. */
#define LAMP_T_LIGHT LAMP_T_LIGHT
    LAMP_T_BRIGHT = LAMP_T_LIGHT,  /* The name of before for LAMP_T_LIGHT. */
#define LAMP_T_BRIGHT LAMP_T_BRIGHT
    LAMP_T_HEAT,  /* How warm it is. */
#define LAMP_T_HEAT LAMP_T_HEAT
    LAMP_T_NR,  /* The number of them. */
    LAMP_T_MAX = LAMP_T_NR - 1  /* The last one. */
#define LAMP_T_MAX LAMP_T_MAX
#define LAMP_T_COUNT LAMP_T_NR  /* As many as there are. */
#define LAMP_T_DEFAULT LAMP_T_HEAT  /* What it tells where nobody asks. */
#define LAMP_T_OTHER 0x10  /* A number beside them. */
};

/* Numbers at the edges of integers. */
enum lamp_edge {
    lamp_edge_LEAST = (-0x7FFFFFFF - 1),  /* The least of 32 bits. */
    lamp_edge_LESS  = (-0x80000001LL)     /* Less than that. */
};

/* The greatest number of 64 bits, which has a second name. */
enum lamp_most {
    lamp_most_MOST = 18446744073709551615ULL,  /* The number. */
    lamp_most_LAST = lamp_most_MOST            /* Its second name. */
};

/* What a button does. */
#define LAMP_B_NONE  0             /* Nothing. */
#define LAMP_B_LIGHT 1             /* Lights it. */
#define LAMP_B_ON    LAMP_B_LIGHT  /* The name of before for LAMP_B_LIGHT. */
#define LAMP_B_LAST  LAMP_B_ON     /* The largest one. */

/* Sides of a lamp. */
enum lamp_side {
    LAMP_SIDE_LEFT  = 0x1,  /* The left one. */
    LAMP_SIDE_RIGHT = 0x2   /* The right one. */
#define LAMP_SIDE_BOTH (LAMP_SIDE_LEFT | LAMP_SIDE_RIGHT)  /* Both. */
};

/* What a lamp can do; there is more than 32 bits have room for. */
enum lamp_can {
    LAMP_CAN_DIM   = 0x1,                /* It dims. */
    LAMP_CAN_BLINK = 1U << 31,           /* It blinks. */
    LAMP_CAN_TALK  = 1ULL << 40,         /* It talks. */
    LAMP_CAN_MORE  = 0x8000000000000000  /* It does what nobody knows. */
};
typedef enum lamp_can lamp_can_t;

/* Whose lamp it is. */
enum lamp_owner {
    /* The room's. */
    lamp_owner_ROOM   = 0,

    /* In decimal, which a long of C89 with 32 bits cannot hold. */
    lamp_owner_NOBODY = 4294967295U
};

/* When a lamp is lit next. */
enum lamp_next {
    LAMP_NEXT_NEVER = -1,                 /* Nobody knows. */
    LAMP_NEXT_NOW   = 0,                  /* Now. */
    LAMP_NEXT_LATE  = 0xffffffff,         /* At the end of 32 bits. */
    LAMP_NEXT_LAST  = 0x7fffffffffffffff  /* At the end of time. */
};

/* Numbers that only the header counts. */
enum {
    LAMP_N_ONE,  /* The only one. */
    LAMP_N_END   /* How many there are. */
};

/* The largest of LAMP_N_ONE, LAMP_N_END. */
#define LAMP_N_MAX (LAMP_N_END - 1)

/*
 * A lamp.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         mode          |        status         | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |      colours[0]       |      colours[1]       | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         parts         |  before   | attribute | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         tells         |  button   |   side    | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp {
    lamp_mode_t mode;         /* What it does. */
    enum lamp_status status;  /* How it went. */
    lamp_colour colours[2];   /* Its colours: lamp_colour. */
    enum lamp_parts parts;    /* Which parts. */
    uint16_t before;          /* The mode of before. One of enum lamp_mode. */
    uint16_t attribute;       /* Attribute. One of LAMP_A_*. */
    enum LAMP_T tells;        /* What it tells. */
    uint16_t button;          /* What its button does. One of LAMP_B_*. */
    uint16_t side;            /* Where it is. Any of enum lamp_side. */
};

/*
 * What a lamp does, and when; aligned as the ABI likes it.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         mode          |       (padding)       | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                      can                      | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    before                     | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     next                      | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp_plan {
    lamp_mode_t mode;     /* What it does. */
    lamp_can_t can;       /* What it can do. */
    uint64_t before;      /* What it could do before. Any of enum lamp_can. */
    enum lamp_next next;  /* When. */
};

/*
 * Enumerations in place.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       question        |      answers[0]       | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |      answers[1]       |         next          | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp_talk {
    /*
     * What is asked.
     *
     * What a lamp is asked.
     */
    enum lamp_question {
        /* What it does. */
        LAMP_ASK_MODE,

        /* How warm it is. */
        LAMP_ASK_HEAT

        /*
         * The first question that older lamps know, which they answer within a
         * second of being asked.
         */
#define LAMP_ASK_FIRST LAMP_ASK_MODE
    } question;

    /* Lines on which it is answered. */
    struct {
        /*
         * Those of each line.
         *
         * Who answers; it has no name in C.
         */
        enum {
            LAMP_ANSWER_BY_LAMP   = 1,  /* The lamp. */
#define LAMP_ANSWER_BY_LAMP LAMP_ANSWER_BY_LAMP
            LAMP_ANSWER_BY_NOBODY = -1,  /* Nobody. */
#define LAMP_ANSWER_BY_NOBODY LAMP_ANSWER_BY_NOBODY
#ifndef LAMP_OLD
            LAMP_ANSWER_BY_SWITCH = 2  /* The switch, where there is one. */
#define LAMP_ANSWER_BY_SWITCH LAMP_ANSWER_BY_SWITCH
#endif
        } answers[2];
    } lines;

    /* What is asked next. */
    enum lamp_question next;
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
