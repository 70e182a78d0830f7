/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * typedefs.h
 *
 * Typedefs
 *
 * Floating-point numbers, pointers to functions, and typedefs of types that
 * are no integers.
 *
 * This file is generated from test/codegen/typedefs/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/typedefs/spec.ts
 */

#ifndef TYPEDEFS_H
#define TYPEDEFS_H

#include <stdint.h>

/* An address of a network device. */
typedef uint8_t mac_t[6];

/* A row and a column of mac_t. */
typedef mac_t mac_grid_t[2];

/* A device; what it is, only the driver knows. */
typedef struct device *device_t;

/* What a driver calls with a part of what it has read. */
typedef int (*read_callback_t)(device_t device, const void *data,
                               uint32_t size, uint32_t remaining_size);

/* How a device is switched. */
enum power {
    POWER_OFF,  /* It is off. */
    POWER_ON    /* It is on. */
};
typedef enum power power_t;

/* The name of before for enum power. */
typedef power_t switch_t;

/* A length in metres. */
typedef float metres_t;

/*
 * A place.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |           x           |           y           | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |           z           | 8
 * +-----+-----+-----+-----+
 */
struct point {
    metres_t x;  /* Eastwards. */
    metres_t y;  /* Northwards. */
    float z;     /* Upwards. */
};

/* The name of before for point. */
typedef struct point place;

/* A corner after the other. */
typedef place triangle_t[3];

/*
 * Bits and what they say.
 *
 * number:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    number                     |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * bits:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     bits                      |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
union word {
    double number;  /* As a number. */
    uint64_t bits;  /* As bits. */
};

/* A word of before. */
typedef union word old_word;

/*
 * What is known of a device.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, arm, mips.
 *
 *       0           1           2           3      octet
 * +-----------+-----------+-----------+-----------+
 * |                 address[0..3]                 | 0
 * +-----------+-----------+-----------+-----------+
 * |     address[4..5]     |          pad          | 4
 * +-----------+-----------+-----------+-----------+
 * |              neighbours[0][0..3]              | 8
 * +-----------+-----------+-----------+-----------+
 * |  neighbours[0][4..5]  |  neighbours[1][0..1]  | 12
 * +-----------+-----------+-----------+-----------+
 * |              neighbours[1][2..5]              | 16
 * +-----------+-----------+-----------+-----------+
 * |                others[0][0..3]                | 20
 * +-----------+-----------+-----------+-----------+
 * |    others[0][4..5]    |    others[1][0..1]    | 24
 * +-----------+-----------+-----------+-----------+
 * |                others[1][2..5]                | 28
 * +-----------+-----------+-----------+-----------+
 * |                     state                     | 32
 * +-----------+-----------+-----------+-----------+
 * |                   (padding)                   | 36
 * +-----------+-----------+-----------+-----------+
 * |                    device                     | 40
 * +                                               +
 * |                                               | 44
 * +-----------+-----------+-----------+-----------+
 * |                     at.x                      | 48
 * +-----------+-----------+-----------+-----------+
 * |                     at.y                      | 52
 * +-----------+-----------+-----------+-----------+
 * |                     at.z                      | 56
 * +-----------+-----------+-----------+-----------+
 * |                   area[0].x                   | 60
 * +-----------+-----------+-----------+-----------+
 * |                   area[0].y                   | 64
 * +-----------+-----------+-----------+-----------+
 * |                   area[0].z                   | 68
 * +-----------+-----------+-----------+-----------+
 * |                   area[1].x                   | 72
 * +-----------+-----------+-----------+-----------+
 * |                   area[1].y                   | 76
 * +-----------+-----------+-----------+-----------+
 * |                   area[1].z                   | 80
 * +-----------+-----------+-----------+-----------+
 * |                   area[2].x                   | 84
 * +-----------+-----------+-----------+-----------+
 * |                   area[2].y                   | 88
 * +-----------+-----------+-----------+-----------+
 * |                   area[2].z                   | 92
 * +-----------+-----------+-----------+-----------+
 * |                   speed[0]                    | 96
 * +                                               +
 * |                                               | 100
 * +-----------+-----------+-----------+-----------+
 * |                   speed[1]                    | 104
 * +                                               +
 * |                                               | 108
 * +-----------+-----------+-----------+-----------+
 * |                   speed[2]                    | 112
 * +                                               +
 * |                                               | 116
 * +-----------+-----------+-----------+-----------+
 * |                     load                      | 120
 * +                                               +
 * |                                               | 124
 * +-----------+-----------+-----------+-----------+
 * |                     read                      | 128
 * +                                               +
 * |                                               | 132
 * +-----------+-----------+-----------+-----------+
 * |                     gone                      | 136
 * +                                               +
 * |                                               | 140
 * +-----------+-----------+-----------+-----------+
 * |                 listeners[0]                  | 144
 * +                                               +
 * |                                               | 148
 * +-----------+-----------+-----------+-----------+
 * |                 listeners[1]                  | 152
 * +                                               +
 * |                                               | 156
 * +-----------+-----------+-----------+-----------+
 * |                     last                      | 160
 * +                                               +
 * |                                               | 164
 * +-----------+-----------+-----------+-----------+
 */
struct device_info {
    mac_t address;              /* Its address. */
    uint16_t pad;               /* Written as 0. */
    mac_grid_t neighbours;      /* Those of its neighbours. */
    mac_t others[2];            /* Those of others. */
    switch_t state;             /* Its state. */
    device_t device;            /* The device itself. */
    place at;                   /* Where it is. */
    triangle_t area;            /* Where it may be. */
    double speed[3];            /* Its speed on each axis. */
    double load;                /* The share of its time that it works. */
    read_callback_t read;       /* Who is told of what it reads. */
    void (*gone)(void *data);   /* Who is told that it is gone, and of what. */
    void (*listeners[2])(int);  /* Who is told of numbers. */
    old_word last;              /* A word. */
};
typedef struct device_info device_info_t;

/*
 * Numbers alone.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         time          |         value         | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         count         |       deviation       | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct sample {
    uint32_t time;    /* When. */
    float value;      /* What was measured. */
    int count;        /* How often. */
    float deviation;  /* The deviation. */
};

#endif /* TYPEDEFS_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
