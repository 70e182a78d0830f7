/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * loom.h
 *
 * The loom
 *
 * The interface of a loom, whose bodies of structs have all that C allows in
 * them.
 *
 * This file is generated from test/codegen/bodies/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/bodies/spec.ts
 */

#ifndef LOOM_H
#define LOOM_H

#include <stdint.h>

/* Pages of a ring. */
#define LOOM_RING_PAGES 4

/* What the loom does. */
#define LOOM_OP_WEAVE 1  /* It weaves. */
#define LOOM_OP_STOP  2  /* It stops. */
#define LOOM_OP_MAX   3  /* One more than the largest. */

/*
 * A thread. It has a typedef and no tag.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        colour         |  ends[0]  |  ends[1]  | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |  ends[2]  | strength  | 8
 * +-----+-----+-----+-----+
 */
typedef struct {
    uint32_t colour;               /* Its colour. */
    uint8_t ends[LOOM_OP_MAX][2];  /* Its ends, for each operation. */
    uint16_t strength;             /* Its strength. */
} loom_thread_t;

/*
 * A union without a tag.
 *
 * number:
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |        number         |
 * +-----+-----+-----+-----+
 *
 * bytes:
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |         bytes         |
 * +-----+-----+-----+-----+
 */
typedef union {
    uint32_t number;                 /* As a number. */
    uint8_t bytes[LOOM_RING_PAGES];  /* As bytes. */
} loom_pattern_t;

/*
 * Members whose names are reserved in other languages.
 *
 *       0           1           2           3      octet
 * +-----------+-----------+-----------+-----------+
 * |                      in                       | 0
 * +-----------+-----------+-----------+-----------+
 * |                     await                     | 4
 * +-----------+-----------+-----------+-----------+
 * |         class         |        private        | 8
 * +-----------+-----------+-----------+-----------+
 * |                   function                    | 12
 * +-----------+-----------+-----------+-----------+
 * |               threads[0].colour               | 16
 * +-----------+-----------+-----------+-----------+
 * |  threads[0].ends[0]   |  threads[0].ends[1]   | 20
 * +-----------+-----------+-----------+-----------+
 * |  threads[0].ends[2]   |  threads[0].strength  | 24
 * +-----------+-----------+-----------+-----------+
 * |               threads[1].colour               | 28
 * +-----------+-----------+-----------+-----------+
 * |  threads[1].ends[0]   |  threads[1].ends[1]   | 32
 * +-----------+-----------+-----------+-----------+
 * |  threads[1].ends[2]   |  threads[1].strength  | 36
 * +-----------+-----------+-----------+-----------+
 * |               threads[2].colour               | 40
 * +-----------+-----------+-----------+-----------+
 * |  threads[2].ends[0]   |  threads[2].ends[1]   | 44
 * +-----------+-----------+-----------+-----------+
 * |  threads[2].ends[2]   |  threads[2].strength  | 48
 * +-----------+-----------+-----------+-----------+
 * |               threads[3].colour               | 52
 * +-----------+-----------+-----------+-----------+
 * |  threads[3].ends[0]   |  threads[3].ends[1]   | 56
 * +-----------+-----------+-----------+-----------+
 * |  threads[3].ends[2]   |  threads[3].strength  | 60
 * +-----------+-----------+-----------+-----------+
 * |               threads[4].colour               | 64
 * +-----------+-----------+-----------+-----------+
 * |  threads[4].ends[0]   |  threads[4].ends[1]   | 68
 * +-----------+-----------+-----------+-----------+
 * |  threads[4].ends[2]   |  threads[4].strength  | 72
 * +-----------+-----------+-----------+-----------+
 * |               threads[5].colour               | 76
 * +-----------+-----------+-----------+-----------+
 * |  threads[5].ends[0]   |  threads[5].ends[1]   | 80
 * +-----------+-----------+-----------+-----------+
 * |  threads[5].ends[2]   |  threads[5].strength  | 84
 * +-----------+-----------+-----------+-----------+
 * |               threads[6].colour               | 88
 * +-----------+-----------+-----------+-----------+
 * |  threads[6].ends[0]   |  threads[6].ends[1]   | 92
 * +-----------+-----------+-----------+-----------+
 * |  threads[6].ends[2]   |  threads[6].strength  | 96
 * +-----------+-----------+-----------+-----------+
 * |               threads[7].colour               | 100
 * +-----------+-----------+-----------+-----------+
 * |  threads[7].ends[0]   |  threads[7].ends[1]   | 104
 * +-----------+-----------+-----------+-----------+
 * |  threads[7].ends[2]   |  threads[7].strength  | 108
 * +-----------+-----------+-----------+-----------+
 * |                    pattern                    | 112
 * +-----------+-----------+-----------+-----------+
 */
struct loom_fence {
    uint32_t in;                                 /* What goes in. */
    uint32_t await;                              /* What it waits for. */
    uint16_t class;                              /* What kind it is. */
    uint16_t private;                            /* Who may see it. */
    uint32_t function;                           /* What it is called. */
    loom_thread_t threads[2 * LOOM_RING_PAGES];  /* The threads. */
    loom_pattern_t pattern;                      /* The pattern. */
};
typedef struct loom_fence loom_fence_t;

/*
 * A request, which defines most of what it is made of.
 *
 * u.engine:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          who          |   shuttles[0].place   | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   shuttles[0].flags   |   shuttles[1].place   | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   shuttles[1].flags   |   shuttles[2].place   | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   shuttles[2].flags   |         speed         | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        status         | 32
 * +-----+-----+-----+-----+
 *
 * u.raw:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          who          |   shuttles[0].place   | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   shuttles[0].flags   |   shuttles[1].place   | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   shuttles[1].flags   |   shuttles[2].place   | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   shuttles[2].flags   |       raw[0..3]       | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       raw[4..7]       | 32
 * +-----+-----+-----+-----+
 */
struct loom_request {
/* Who weaves. */
#define LOOM_WHO_PEOPLE  1  /* People. */
#define LOOM_WHO_ENGINES 2  /* Engines. */

    /* Who asks. Any of LOOM_WHO_*. */
    uint32_t who;

/* Shuttles of a request. */
#define LOOM_SHUTTLES 3

    /* A shuttle. */
    struct loom_shuttle {
        /* Where it is. */
        uint32_t place;

        /* What it does. 0 or LOOM_SHUTTLEF_moves. */
        uint32_t flags;

/* Bits of a shuttle. */

/* It moves. */
#define _LOOM_SHUTTLEF_moves (0)
#define  LOOM_SHUTTLEF_moves (1U<<_LOOM_SHUTTLEF_moves)
    } shuttles[LOOM_SHUTTLES];

    /* What else there is. */
    union {
        /* For engines. */
        struct {
            uint32_t speed;  /* How fast. */
            int32_t status;  /* LOOM_STATUS_OKAY. */
/* How it went. */
#define LOOM_STATUS_OKAY     0   /* Well. */
#define LOOM_STATUS_BROKEN (-2)  /* The thread broke. */
        } engine;

        /* As it is. */
        uint8_t raw[8];
    } u;
};
typedef struct loom_shuttle loom_shuttle_t;

/*
 * One more use of the struct that is defined inside the request.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         place         |         flags         |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct loom_response {
    struct loom_shuttle first;  /* The first shuttle. */
};

/*
 * Knots, where a program knows of them.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        number         |     all[0].place      | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |     all[1].place      |     all[2].place      | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |     all[3].place      |     all[4].place      | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        length         |         hall          | 24
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct loom_knots {
#ifndef LOOM_PLAIN
    /* How many there are. */
    uint32_t number;

/* How many knots there are, at most. */
#define LOOM_KNOTS 5

    /*
     * Where they are.
     *
     * A knot.
     */
    struct loom_knot {
        uint32_t place;  /* Where it is. */
    } all[LOOM_KNOTS];
#endif

    /* The length of the whole. */
    uint32_t length;

#ifndef LOOM_PLAIN
    /* The hall. */
    uint32_t hall;
#else
    /* The floor. */
    uint32_t floor;

/* The upper floor. */
#define LOOM_FLOOR 1
#endif
};

/* What happens at a loom. */
#define LOOM_EVENT_BREAK 1  /* A thread breaks. */
#define LOOM_EVENT_MOVE  2  /* It is moved. */
#define LOOM_EVENT_TOUCH 3  /* Somebody touches it. */

/*
 * A thread breaks.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |type |times|  thread   |
 * +-----+-----+-----+-----+
 */
struct loom_break {
    uint8_t type;     /* What happens. One of LOOM_EVENT_*. */
    uint8_t times;    /* How often it has. */
    uint16_t thread;  /* Which one it is. */
};

/*
 * It is moved.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |type |       pad       |       distance        |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct loom_move {
    uint8_t type;      /* What happens. One of LOOM_EVENT_*. */
    uint8_t pad[3];    /* Written as 0. */
    int32_t distance;  /* How far. */
};

/*
 * An event. Each variant has its type, and so has the union itself.
 *
 * LOOM_EVENT_BREAK (thread):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |type |times|  thread   |                       | 0
 * +-----+-----+-----+-----+                       +
 * |                   (unused)                    | 8
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * LOOM_EVENT_MOVE, LOOM_EVENT_TOUCH (move):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |type |       pad       |       distance        | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   (unused)                    | 8
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
union loom_event {
    /* What happens. One of LOOM_EVENT_*. */
    uint8_t type;

    /* LOOM_EVENT_BREAK: A thread breaks. */
    struct loom_break thread;

    /*
     * LOOM_EVENT_MOVE, LOOM_EVENT_TOUCH: It is moved, or somebody touches it.
     */
    struct loom_move move;

    /* The bytes of any event. */
    uint8_t pad[40];
};
typedef union loom_event loom_event_t;

/*
 * Events that have not been read.
 *
 * LOOM_EVENT_BREAK (last.wide):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         count         |                       | 0
 * +-----+-----+-----+-----+                       +
 * |                   events[0]                   | 8
 * :                      ...                      :
 * +                       +-----+-----+-----+-----+
 * |                       |                       | 40
 * +-----+-----+-----+-----+                       +
 * |                   events[1]                   | 48
 * :                      ...                      :
 * +                       +-----+-----+-----+-----+
 * |                       |                       | 80
 * +-----+-----+-----+-----+                       +
 * |                   events[2]                   | 88
 * :                      ...                      :
 * +                       +-----+-----+-----+-----+
 * |                       |         what          | 120
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        number         | 128
 * +-----+-----+-----+-----+
 *
 * LOOM_EVENT_MOVE (last.narrow):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         count         |                       | 0
 * +-----+-----+-----+-----+                       +
 * |                   events[0]                   | 8
 * :                      ...                      :
 * +                       +-----+-----+-----+-----+
 * |                       |                       | 40
 * +-----+-----+-----+-----+                       +
 * |                   events[1]                   | 48
 * :                      ...                      :
 * +                       +-----+-----+-----+-----+
 * |                       |                       | 80
 * +-----+-----+-----+-----+                       +
 * |                   events[2]                   | 88
 * :                      ...                      :
 * +                       +-----+-----+-----+-----+
 * |                       |         what          | 120
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       (unused)        | 128
 * +-----+-----+-----+-----+
 */
struct loom_events {
    /* How many there are. */
    uint32_t count;

    /* The events. */
    union loom_event events[3];

    /* The last one, in a union of its own. */
    union {
        /* LOOM_EVENT_BREAK: A number. */
        struct {
            uint32_t what;    /* What happens. One of LOOM_EVENT_*. */
            uint32_t number;  /* Its number. */
        } wide;

        /* LOOM_EVENT_MOVE: Nothing more. */
        struct {
            uint32_t what;  /* What happens. One of LOOM_EVENT_*. */
        } narrow;
    } last;
};

/*
 * A shelf for cloth, two of whose members say nothing more than their names.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         width         |        height         | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        length         |         room          | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct loom_shelf {
    uint32_t width;
    uint32_t height;

    /* What lies on it. */
    struct {
        uint32_t length;  /* Its length. */
    } cloth;

    uint32_t room;
};

#endif /* LOOM_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
