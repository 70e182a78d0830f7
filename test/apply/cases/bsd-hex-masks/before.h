/*-
 * Lamps.
 */
#ifndef _LAMP_LAMP_H_
#define	_LAMP_LAMP_H_

#include "ring.h"

#define	LAMP_COUNT_MAX		64
#define	LAMP_LEVEL_MAX		0xff

typedef	uint16_t	lamp_id_t;

/* Flags for lamp_info.caps. */
#define	_LAMP_CAP_dim		0
#define	LAMP_CAP_dim		0x01U	/* can be dimmed */
#define	_LAMP_CAP_colour	1
#define	LAMP_CAP_colour		0x02U	/* has a colour */
#define	_LAMP_CAP_fade		2
#define	LAMP_CAP_fade		0x04U	/* can fade */

/* Values for lamp_info.kind. */
#define	LAMP_KIND_NONE		0x00
#define	LAMP_KIND_COLOUR	0x02

struct lamp_info {
	lamp_id_t	id;		/* number */
	uint8_t		kind;		/* LAMP_KIND_* */
	union {
		struct { uint16_t warm, cold; }	white;
		struct { uint8_t red, green, blue, pad; } colour;
	} light;
	uint32_t	hours;		/* hours of use */
};
typedef struct lamp_info	lamp_info_t;

/* Values for lamp_request.op. */
#define	LAMP_OP_GET		0x01	/* read the level */
#define	LAMP_OP_SET		0x02	/* write the level */
#define	LAMP_OP_BLINK		0x03	/* blink */

/* Values for lamp_response.status. */
#define	LAMP_STATUS_OKAY		0
#define	LAMP_STATUS_NO_LAMP		1

struct lamp_request {
	uint16_t	id;
	uint16_t	op;		/* LAMP_OP_* */
	uint32_t	args[3];
};

struct lamp_response {
	uint16_t	id, op;
	uint32_t	status;		/* LAMP_STATUS_* */
	uint32_t	value;
};

DEFINE_RING_TYPES(lamp, struct lamp_request, struct lamp_response);

#define	LAMP_SCENE_MAX		32

#define	_LAMP_SCENE_fade	0
#define	LAMP_SCENE_fade		0x01U

#define	LAMP_ENTRY_STORED	0
#define	LAMP_ENTRY_IGNORED	1

struct lamp_scene_entry { lamp_id_t lamp; uint16_t level; uint16_t status; };

static inline unsigned int
lamp_mix(unsigned int one, unsigned int other)
{
	return (one + other) / 2;
}

#endif /* !_LAMP_LAMP_H_ */
