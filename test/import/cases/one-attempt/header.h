/* SPDX-License-Identifier: MIT */
/* A kiln: what a first look at a header has to find out about it. */
#ifndef KILN_H
#define KILN_H

#include <stdint.h>

#define KILN_ALIGN

/* Asks for the state; the struct is declared below. */
#define KILN_GET_STATE _IOR('k', 1, struct kiln_state)

/* A name that belongs to compilers. */
#define __INT_SEALED__ 1


/* A sensor, on a page of its own. */
struct kiln_sensor {
	uint32_t number;
	uint16_t celsius KILN_ALIGN;
	uint16_t flags;
};

/* What C alone can say, with a struct of this header. */
struct kiln_pair {
	struct kiln_sensor sensors[2];
	union { uint32_t raw; uint8_t bytes[4]; } low, high;
};

/* Uses it. */
struct kiln_state {
	struct kiln_pair pair;
	uint32_t seconds;
};

#pragma pack(push, 2)
/* Two bytes in front of eight. */
struct kiln_record {
	uint16_t kind;
	uint32_t value[2];
};
#pragma pack(pop)

/* Some of its values are no `int`. */
enum kiln_parts {
	KILN_DOOR = 1 << 0,
	KILN_FAN = 1 << 1,
	KILN_ALL = 0xffffffff,
};

/* As wide as its values need, which no word says. */
enum kiln_limits {
	KILN_NEVER = 0x100000000,
} __attribute__((packed));

/* Who may open it. */
#define KILN_MAY_LOOK	0x1U
#define KILN_MAY_OPEN	0x2U
#define KILN_MAY_ALL	(KILN_MAY_LOOK | KILN_MAY_OPEN)

/* The struct below has another name in C. */
#define kiln_old_config kiln_config
struct kiln_old_config {
	uint32_t rate;
};

#endif
