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
#define _LAMP_CAP_wall          3           // has a switch
#define LAMP_CAP_wall           (1U << 3)

// Kinds
#define LAMP_KIND_NONE          0           // no lamp
#define LAMP_KIND_WHITE         1           // white

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
            uint8_t pad;
        } colour;
    } light;
};
typedef struct lamp_info lamp_info_t;

// Operations
#define LAMP_OP_GET             1
#define LAMP_OP_SET             2
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

static inline unsigned int lamp_mix(unsigned int one, unsigned int other)
{
    return (one + other) / 2;
}