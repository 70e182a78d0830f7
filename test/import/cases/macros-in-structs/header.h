/* SPDX-License-Identifier: MIT */
/* Cranes, whose structs have macros above and below the members that they are about. */
#ifndef CRANE_H
#define CRANE_H
#include <stdint.h>

/* Macros stand above what is called like them, and so do those beside them. */
struct crane_lift {
	uint64_t address;
#define CRANE_ROPE_THIN 1
#define CRANE_ROPE_THICK 2
	uint8_t rope;
#define CRANE_LOAD_HEAVY 1
#define CRANE_LOAD_LIGHT 2
	uint8_t what;
	uint16_t rest;
};

/* Nothing says which member they are about. */
struct crane_turn {
	uint64_t address;
#define CRANE_TURN_SLOW 1
#define CRANE_TURN_FAST 2
	uint32_t length;
	uint32_t width;
};

/* Both are called like something with flags; usual is the one above. */
struct crane_move {
	uint32_t size;
	uint32_t flags;
#define CRANE_MOVE_LEFT (1 << 0)
#define CRANE_MOVE_RIGHT (1 << 1)
	uint32_t track_type;
	uint32_t rest;
};

/* An empty line is between what does not belong together. */
struct crane_stop {
	uint32_t size;

#define CRANE_BRAKE_SOFT 1
#define CRANE_BRAKE_HARD 2
	uint32_t how;

	uint32_t rest;
};

/* What is written in place has macros of its own, and tags. */
struct crane_event {
	uint32_t kind;
	union {
		struct crane_wind {
			uint32_t speed;
		} wind;
		struct {
#define CRANE_HIT_SOFT 0
#define CRANE_HIT_HARD 1
			uint32_t hit;
		} bump;
		struct {
			uint16_t row;
#define CRANE_LAST_ROW 99
			uint16_t column;
		};
	};
};

/* Some macros are there for some programs only. */
struct crane_hook {
#define CRANE_HOOK_OPEN 1
#define CRANE_HOOK_SHUT 2
	uint32_t state;
#ifndef CRANE_BARE
#define CRANE_HOOK_WIDE 640
#define crane_hook_area(width) ((width) * 2)
#endif
	uint32_t width;
#ifdef CRANE_CHAIN
#define CRANE_CHAIN_THIN 1
#define CRANE_CHAIN_THICK 2
	uint32_t chain;
#else
	struct crane_rope {
		uint32_t length;
	} rope;
#define CRANE_ROPE_METRES 100
#endif
#define CRANE_HOOK_END 7
};

/* A macro with a parameter takes no comment of the members above it. */
struct crane_load {
	/* What hangs on the crane. */
	uint32_t kind;
	/* How heavy it is. */
	uint32_t mass;
#define CRANE_MASS_EMPTY 0
#define crane_mass_of(n) (1 + (n))
	/* How high it hangs. */
	uint32_t height;
};

#define CRANE_CAP_lift (1 << 0)
#define CRANE_CAP_turn (1 << 1)

struct crane_caps {
	uint32_t caps; /* CRANE_CAP_* */
	uint32_t others; /* CRANE_CAP_{BIG,SMALL,...}_??? */
};

#endif
