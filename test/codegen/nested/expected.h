/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * nested.h
 *
 * Types inside types
 *
 * Types inside types.
 *
 * This file is generated from test/codegen/nested/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/nested/spec.ts
 */

#ifndef NESTED_H
#define NESTED_H

/* What an event is about. */
#define KIND_KEY  0  /* A key. */
#define KIND_MOVE 1  /* A move. */
#define KIND_STEP 2  /* A step; like KIND_MOVE, but coarser. */

/*
 * A point.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |     x     |     y     |
 * +-----+-----+-----+-----+
 */
struct point {
    uint16_t x;  /* Across. */
    uint16_t y;  /* Down. */
};

/*
 * Either way to see 8 octets.
 *
 * points:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |points[0].x|points[0].y|points[1].x|points[1].y|
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
    struct point points[2];  /* Two points. */
    uint64_t number;         /* One number. */
};
typedef union either either_t;

/*
 * An event: a tag and what it tells apart.
 *
 * KIND_KEY (u.key):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |kind |       pad       |          key          |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * KIND_MOVE, KIND_STEP (u.move):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |kind |       pad       |     x     |     y     |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct event {
    /* What it is about. One of KIND_*. */
    uint8_t kind;

    /* Fills the gap before u. */
    uint8_t pad[3];

    /* As kind says. */
    union {
        /* KIND_KEY: The code of the key. */
        uint32_t key;

        /* KIND_MOVE, KIND_STEP: Where to. */
        struct {
            struct point to;  /* The new place. */
        } move;
    } u;
};
typedef struct event event_t;

/*
 * Structs in structs, arrays of arrays, and directions.
 *
 *       0           1           2           3      octet
 * +-----------+-----------+-----------+-----------+
 * |                     first                     | 0
 * +                                               +
 * |                                               | 4
 * +-----------+-----------+-----------+-----------+
 * |                    result                     | 8
 * +-----------+-----------+-----------+-----------+
 * |                     count                     | 12
 * +-----------+-----------+-----------+-----------+
 * |      grid[0][0]       |      grid[0][1]       | 16
 * +-----------+-----------+-----------+-----------+
 * |      grid[1][0]       |      grid[1][1]       | 20
 * +-----------+-----------+-----------+-----------+
 * |      grid[2][0]       |      grid[2][1]       | 24
 * +-----------+-----------+-----------+-----------+
 * |    parts[0].number    |  parts[0].name[0..1]  | 28
 * +-----------+-----------+-----------+-----------+
 * |              parts[0].name[2..5]              | 32
 * +-----------+-----------+-----------+-----------+
 * |    parts[1].number    |  parts[1].name[0..1]  | 36
 * +-----------+-----------+-----------+-----------+
 * |              parts[1].name[2..5]              | 40
 * +-----------+-----------+-----------+-----------+
 * |                  many[0..39]                  | 44
 * :                      ...                      :
 * +-----------+-----------+-----------+-----------+
 * |                      gap                      | 204
 * +-----------+-----------+-----------+-----------+
 * |                    either                     | 208
 * +                                               +
 * |                                               | 212
 * +-----------+-----------+-----------+-----------+
 */
struct table {
    /* IN: Read by the receiver. */
    struct event first;

    /* OUT: Filled in by the receiver. */
    uint32_t result;

    /* IN/OUT: Replaced by the receiver. */
    uint32_t count;

    /* Three rows of two. */
    uint16_t grid[3][2];

    /* Written in place, and more than once. */
    struct {
        uint16_t number;  /* Number of the part. */
        uint8_t name[6];  /* Its name. */
    } parts[2];

    /* Too many to draw. */
    struct point many[40];

    /* Brings what follows to a multiple of 8. */
    uint32_t gap;

    /* Seen either way, on any ABI at a multiple of 8. */
    union either either;
};

/*
 * A number, and parts without a name.
 *
 * key:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        number         |     x     |     y     | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |           z           |          key          | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         count         | 16
 * +-----+-----+-----+-----+
 * :           more.numbers[] from 20 on           :
 *
 * bytes:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        number         |     x     |     y     | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |           z           |         bytes         | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         count         | 16
 * +-----+-----+-----+-----+
 * :           more.numbers[] from 20 on           :
 */
struct entry {
    /* Its number. */
    uint32_t number;

    /* Where it is. */
    struct {
        uint16_t x;  /* Across. */
        uint16_t y;  /* Down. */
        uint32_t z;  /* How far up. */
    };

    /* What it has. */
    union {
        uint32_t key;      /* A key. */
        uint8_t bytes[4];  /* Bytes. */
    };

    /* More of them, behind what they have in common. */
    struct {
        uint32_t count;      /* How many. */
        uint32_t numbers[];  /* Their numbers. */
    } more;
};

/*
 * What answers an event. Its variants hold kinds as well, at places of their
 * own.
 *
 * KIND_KEY (u.key):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         kind          |         next          |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * KIND_MOVE (u.move):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         kind          |   time    |  before   |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct answer {
    /*
     * The kind of what is answered; it selects the variant of u. One of
     * KIND_*.
     */
    uint32_t kind;

    /* What the answer says. */
    union {
        /* KIND_KEY: For a key. */
        struct {
            uint32_t next;  /* The kind that comes next. One of KIND_*. */
        } key;

        /* KIND_MOVE: For a move. */
        struct {
            uint16_t time;    /* How long it took. */
            uint16_t before;  /* The kind that came before. One of KIND_*. */
        } move;
    } u;
};

/*
 * What is told, each with its kind in front.
 *
 * KIND_KEY (key):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         kind          |          key          |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * KIND_MOVE (move):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         kind          |     x     |     y     |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
union notice {
    /* KIND_KEY: Of a key. */
    struct {
        uint32_t kind;  /* The kind. One of KIND_*. */
        uint32_t key;   /* The key. */
    } key;

    /* KIND_MOVE: Of a move. */
    struct {
        uint32_t kind;    /* The kind. One of KIND_*. */
        struct point to;  /* Where it went. */
    } move;
};

/*
 * A notice, or its words, in a union without a name.
 *
 * KIND_KEY (notice.key):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         kind          |          key          | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       (unused)        | 8
 * +-----+-----+-----+-----+
 *
 * KIND_MOVE (notice.move):
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         kind          |     x     |     y     | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       (unused)        | 8
 * +-----+-----+-----+-----+
 *
 * words:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       words[0]        |       words[1]        | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       words[2]        | 8
 * +-----+-----+-----+-----+
 */
struct letter {
    /* What it says. */
    union {
        union notice notice;  /* The notice. */
        uint32_t words[3];    /* Its words. */
    };
};

/*
 * A part that ends with bytes of no member.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        number         |open |    (padding)    |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct gate {
    /* Where it leads. */
    struct {
        uint32_t number;  /* Its number. */
        uint8_t open;     /* Whether it is open. */
    } way;
};

#endif /* NESTED_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
