// Lamps of the host, as a guest of ours sees them.
#pragma once

#include "ring.h"

// Limits
#define LAMP_COUNT_MAX          64
#define LAMP_LEVEL_MAX          0xFF

typedef uint16_t lamp_id_t;

// What a lamp can do
#define _LAMP_CAP_dim           0           // can be dimmed
#define LAMP_CAP_dim            (1U << 0)
#define _LAMP_CAP_colour        1           // has a colour
#define LAMP_CAP_colour         (1U << 1)
// It fades slowly from one level to another.
#define _LAMP_CAP_fade          2
#define LAMP_CAP_fade           (1U << 2)
#define _LAMP_CAP_wall          3           // has a switch
#define LAMP_CAP_wall           (1U << 3)

// Kinds
#define LAMP_KIND_NONE          0           // no lamp
#define LAMP_KIND_WHITE         1           // white
#define LAMP_KIND_COLOUR        2           // Light of any colour.

struct lamp_info
{
    lamp_id_t id;       // number
    uint8_t   kind;     // one of LAMP_KIND_
    uint8_t   caps;     // LAMP_CAP_
    union
    {
        struct
        {
            uint16_t warm;
            uint16_t cold;
        } white;
        struct
        {
            uint8_t red;
            uint8_t green;
            uint8_t blue;
            uint8_t pad;
        } colour;
    } light;
    uint32_t  hours;    // Hours that it has been on.
};
typedef struct lamp_info lamp_info_t;

// Operations
#define LAMP_OP_GET             1
#define LAMP_OP_SET             2
#define LAMP_OP_BLINK           3
#define LAMP_OP_STORE           16

// Outcomes
#define LAMP_STATUS_OKAY        0
#define LAMP_STATUS_NO_LAMP     1
#define LAMP_STATUS_NOT_SUPPORTED 2

struct lamp_request
{
    uint16_t id;
    uint16_t op;
    uint32_t args[3];
};

struct lamp_response
{
    uint16_t id;
    uint16_t op;
    uint32_t status;
    uint32_t value;
};

DEFINE_RING_TYPES(lamp, struct lamp_request, struct lamp_response);

// Scenes
#define LAMP_SCENE_MAX          32

#define _LAMP_SCENE_fade        0
#define LAMP_SCENE_fade         (1U << 0)

#define LAMP_ENTRY_STORED       0
#define LAMP_ENTRY_IGNORED      1

/*
 * One lamp of a scene.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   lamp    |   level   |   flags   |  status   |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp_scene_entry
{
    lamp_id_t lamp;   /* IN: Its number. */
    uint16_t level;   /* IN: Its level. */
    uint16_t flags;   /* IN: How it takes part. 0 or LAMP_SCENE_fade. */
    uint16_t status;  /* OUT: What became of the entry. One of LAMP_ENTRY_*. */
};

static inline unsigned int lamp_mix(unsigned int one, unsigned int other)
{
    return (one + other) / 2;
}