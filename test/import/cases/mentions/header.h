/* SPDX-License-Identifier: MIT */
/* Kettles, whose comments mention codes without being about them. */
#ifndef KETTLE_H
#define KETTLE_H
#include <stdint.h>

/* What a kettle may do. */
#define KETTLE_CAN_WHISTLE (1 << 0)
#define KETTLE_CAN_POUR (1 << 1)
#define KETTLE_CAN_KEEP_WARM (1 << 2)

enum kettle_lid {
	KETTLE_LID_OPEN,
	KETTLE_LID_SHUT,
};

/**
 * struct kettle_order - What a kettle is to do
 * @cup: Number of the cup, either of 7 or of 10 bits. Where it has 10,
 *	KETTLE_WIDE has to be in @flags.
 * @flags: What else it is to do.
 * @fill: Spoons of water. With KETTLE_FULL it is as much as fits in.
 * @is_warm: Whether there is a plate. Only where KETTLE_CAN_KEEP_WARM is
 *	there; else it is 0, either as there is none or as it is off.
 * @can: One of the values KETTLE_CAN_WHISTLE and KETTLE_CAN_POUR.
 * @lid: How it is shut.
 */
struct kettle_order {
	uint16_t cup;
	uint16_t flags;
#define KETTLE_WIDE 0x0001 /* guaranteed to be 1 */
#define KETTLE_HOT 0x0010
#define KETTLE_FILL_ALL 0x0200
#define KETTLE_FULL 0x0400
	uint16_t fill;
	uint16_t is_warm;
	uint16_t can;
	uint16_t lid; /* enum kettle_lid */
};

#define JUG_RIM_NONE 0
#define JUG_RIM 1
#define JUG_RIM_WIDE 2

/**
 * struct jug - What is poured from
 * @edge: How it is made at the top; one of %JUG_RIM_*. Where nobody knows,
 *	it is %JUG_RIM_NONE.
 */
struct jug {
	uint32_t edge;
	/* Its handle, a mask of CUP_x. */
	uint32_t handle;
};

/* CUP_<colour> says what it looks like. */
#define CUP_RED (1 << 0)
#define CUP_BLUE (1 << 1)

/* rim modes */
#define CUP_THIN (1 << 4)
#define CUP_THICK (1 << 5)

/**
 * struct cup - What is drunk from
 * @flags: a mask of CUP_x
 */
struct cup {
	uint32_t flags;
};

#endif
