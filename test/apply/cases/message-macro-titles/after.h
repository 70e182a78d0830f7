/* SPDX-License-Identifier: GPL-2.0 */
/*
 * Lamps of the host, as the guest sees them.
 */
#ifndef _DRIVERS_LAMP_H
#define _DRIVERS_LAMP_H

#include "ring.h"

#define LAMP_COUNT_MAX	64
#define LAMP_LEVEL_MAX	0xff

typedef uint16_t lamp_id_t;

struct lamp_info {
	lamp_id_t	id;
	uint8_t		kind;
#define LAMP_KIND_NONE		0
#define LAMP_KIND_WHITE		1	/* warm and cold white */
#define LAMP_KIND_COLOUR	2	/* red, green, blue */
	uint8_t		caps;
#define _LAMP_CAP_dim		(0)
#define LAMP_CAP_dim		(1U << _LAMP_CAP_dim)
#define _LAMP_CAP_colour	(1)
#define LAMP_CAP_colour		(1U << _LAMP_CAP_colour)
#define _LAMP_CAP_fade		(2)
#define LAMP_CAP_fade		(1U << _LAMP_CAP_fade)
#define _LAMP_CAP_wall		(3)
#define LAMP_CAP_wall		(1U << _LAMP_CAP_wall)
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
	uint32_t	hours;
};
typedef struct lamp_info lamp_info_t;

/*
 * Operations of the ring
 *
 * LAMP_OP_GET
 * -----------
 * args[0] is the lamp. The response has its level as the value.
 *
 * LAMP_OP_SET
 * -----------
 * args[0] is the lamp, args[1] is the level. Answered when the lamp has the
 * level.
 *
 * LAMP_OP_BLINK
 * -------------
 *
 * Makes a lamp blink.
 *
 * Request:
 *
 *  op      = LAMP_OP_BLINK
 *  args[0] = lamp: Number of the lamp.
 *  args[1] = period: Milliseconds from on to on.
 *  args[2] = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  op     = LAMP_OP_BLINK
 *  status = LAMP_STATUS_OKAY           The lamp blinks.
 *           LAMP_STATUS_NOT_SUPPORTED  The lamp cannot blink.
 *  value  = 0
 *
 * LAMP_OP_STORE
 * -------------
 * args[0] is the scene, args[1] is the page with the table, args[2] says how
 * many entries it has.
 */
struct lamp_request {
	uint16_t	id;
	uint16_t	op;
#define LAMP_OP_GET	1
#define LAMP_OP_SET	2
#define LAMP_OP_BLINK	3
#define LAMP_OP_STORE	16
	uint32_t	args[3];
};

struct lamp_response {
	uint16_t	id;
	uint16_t	op;
	uint32_t	status;
#define LAMP_STATUS_OKAY		0
#define LAMP_STATUS_NO_LAMP		1
#define LAMP_STATUS_NOT_SUPPORTED	2
	uint32_t	value;
};

DEFINE_RING_TYPES(lamp, struct lamp_request, struct lamp_response);

#define LAMP_SCENE_MAX	32

struct lamp_scene_entry {
	lamp_id_t	lamp;	/* number of the lamp */
	uint16_t	level;	/* at most LAMP_LEVEL_MAX */
	uint16_t	flags;	/* LAMP_SCENE_... */
#define _LAMP_SCENE_fade	(0)
#define LAMP_SCENE_fade		(1U << _LAMP_SCENE_fade)
	uint16_t	status;	/* written by the host */
#define LAMP_ENTRY_STORED	0
#define LAMP_ENTRY_IGNORED	1
};

/* The level in the middle; rounds down. */
static inline unsigned int lamp_mix(unsigned int one, unsigned int other)
{
	return (one + other) / 2;
}

#endif /* _DRIVERS_LAMP_H */
