#ifndef LAMP_BITS_H
#define LAMP_BITS_H
#include "ring.h"

#define LAMP_BIT(n)            (1U << (n))

#define LAMP_COUNT_MAX         (64)
#define LAMP_LEVEL_MAX         (0xFF)

typedef uint16_t lamp_id_t;

/*
 * Capabilities.
 */

/* The lamp can be dimmed. */
#define _LAMP_CAP_dim          (0)
#define LAMP_CAP_dim           LAMP_BIT(_LAMP_CAP_dim)

/* The lamp has a colour. */
#define _LAMP_CAP_colour       (1)
#define LAMP_CAP_colour        LAMP_BIT(_LAMP_CAP_colour)

/* It fades slowly from one level to another. */
#define _LAMP_CAP_fade         (2)
#define LAMP_CAP_fade          LAMP_BIT(_LAMP_CAP_fade)

/* The lamp has a switch. */
#define _LAMP_CAP_wall         (3)
#define LAMP_CAP_wall          LAMP_BIT(_LAMP_CAP_wall)

/* There is no lamp. */
#define LAMP_KIND_NONE         (0)

/* The lamp is white. */
#define LAMP_KIND_WHITE        (1)

/* Light of any colour. */
#define LAMP_KIND_COLOUR       (2)

struct lamp_info
{
    /* Number of the lamp. */
    lamp_id_t id;

    /* Its kind. One of LAMP_KIND_*. */
    uint8_t kind;

    /* What the lamp can do. */
    uint8_t caps;

    /* Its light. */
    union
    {
        struct
        {
            /* Warm light. */
            uint16_t warm;
            /* Level of the cold light. */
            uint16_t cold;
        } white;

        struct
        {
            uint8_t red, green, blue;
            uint8_t pad;
        } colour;
    } light;

    /* Hours of use. */
    uint32_t hours;
};
typedef struct lamp_info lamp_info_t;

#define LAMP_OP_GET             (1)
#define LAMP_OP_SET             (2)
#define LAMP_OP_BLINK           (3)
#define LAMP_OP_STORE          (16)

/* How it went. */
#define LAMP_STATUS_OKAY           (0)
#define LAMP_STATUS_NO_LAMP        (1)
#define LAMP_STATUS_NOT_SUPPORTED  (2)

struct lamp_request
{
    uint16_t id, op;
    uint32_t args[3];
};

struct lamp_response
{
    uint16_t id, op;
    uint32_t status, value;
};

DEFINE_RING_TYPES( lamp, struct lamp_request, struct lamp_response );

#define LAMP_SCENE_MAX          (32)

#define _LAMP_SCENE_fade        (0)
#define LAMP_SCENE_fade         LAMP_BIT(0)

#define LAMP_ENTRY_STORED       (0)
#define LAMP_ENTRY_IGNORED      (1)

struct lamp_scene_entry
{
    lamp_id_t lamp;
    uint16_t level;
    uint16_t flags;
    uint16_t status;
};

static inline unsigned int lamp_mix( unsigned int one, unsigned int other )
{
    return (one + other) / 2;
}

#endif
