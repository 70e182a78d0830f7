#ifndef LAMP_H
#define LAMP_H

#include <stdint.h>
#include "ring.h"

#define LAMP_COUNT_MAX 64
#define LAMP_LEVEL_MAX 0xff

typedef uint16_t lamp_id_t;

#define _LAMP_CAP_dim 0
#define LAMP_CAP_dim (1U << _LAMP_CAP_dim)
#define _LAMP_CAP_colour 1
#define LAMP_CAP_colour (1U << _LAMP_CAP_colour)
#define _LAMP_CAP_fade 2
#define LAMP_CAP_fade (1U << _LAMP_CAP_fade)
#define _LAMP_CAP_wall 3
#define LAMP_CAP_wall (1U << _LAMP_CAP_wall)

#define LAMP_KIND_NONE 0
#define LAMP_KIND_WHITE 1
#define LAMP_KIND_COLOUR 2

struct lamp_info {
  lamp_id_t id;
  uint8_t kind;
  uint8_t caps;
  union {
    struct {
      uint16_t warm;
      uint16_t cold;
    } white;
    struct {
      uint8_t red;
      uint8_t green;
      uint8_t blue;
      uint8_t pad;
    } colour;
  } light;
  uint32_t hours;
};
typedef struct lamp_info lamp_info_t;

#define LAMP_OP_GET 1
#define LAMP_OP_SET 2
#define LAMP_OP_BLINK 3
#define LAMP_OP_STORE 16

#define LAMP_STATUS_OKAY 0
#define LAMP_STATUS_NO_LAMP 1
#define LAMP_STATUS_NOT_SUPPORTED 2

struct lamp_request {
  uint16_t id;
  uint16_t op;
  uint32_t args[3];
};

struct lamp_response {
  struct {
    uint16_t id;
    uint16_t op;
  };
  uint32_t status;
};

DEFINE_RING_TYPES(lamp, struct lamp_request, struct lamp_response);

#define LAMP_SCENE_MAX 32

#define _LAMP_SCENE_fade 0
#define LAMP_SCENE_fade (1U << _LAMP_SCENE_fade)

#define LAMP_ENTRY_STORED 0
#define LAMP_ENTRY_IGNORED 1

struct lamp_scene_entry {
  lamp_id_t lamp;
  uint16_t level;
  uint16_t flags;
  uint16_t status;
};

static inline unsigned int lamp_mix(unsigned int one, unsigned int other)
{
  return (one + other) / 2;
}

#endif
