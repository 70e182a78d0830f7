/* SPDX-License-Identifier: MIT */
#ifndef DOOR_H
#define DOOR_H

#include <stdint.h>

/**
 * A door, and what is behind it: see struct door_room.
 */
typedef struct door {
    uint32_t id; /**< Tells doors apart. */
    uint8_t state; /**< DOOR_STATE_* */
#define DOOR_STATE_OPEN 1
#define DOOR_STATE_SHUT 2
    uint8_t _pad[3];
    union {
        uint32_t code;
        uint8_t digits[4];
    } lock;
    struct {
        uint16_t width, height; /* in centimetres */
    };
} door_t;

struct door_room {
    uint16_t number;
    /* The pages of its plan. */
    uint64_t pages[2];
};
typedef struct door_room door_room_t;

enum door_side { DOOR_SIDE_LEFT, DOOR_SIDE_RIGHT };

struct door_handle {
    enum door_side side;
};

struct door_frame {
    struct door_post {
        uint32_t height;
        uint16_t colour;
    } left, right;
};

union door_part {
    struct door_handle handle;
    uint32_t number;
};

#endif
