/* SPDX-License-Identifier: MIT */
/* Commands of a drill, which leave it to others to include what they are made of. */
#ifndef DRILL_H
#define DRILL_H
#include <stdint.h>
#ifdef DRILL_ON_OTHERS
#include <sys/ioctl.h>
#endif

struct drill_speed {
	uint32_t rounds;
};

#define DRILL_STOP _IO('d', 0)            /* Stops it. */
#define DRILL_SET_SPEED _IOW('d', 1, struct drill_speed) /* Sets its speed. */

#define DRILL_BIT(size) _IOC(_IOC_READ, 'd', 2, size) /* Asks for its bit. */
/* What it has done, for two commands. */
typedef struct drill_hole {
	uint32_t depth;
} drill_hole_t, drill_last_hole_t;
#define DRILL_HOLE _IOW('d', 4, drill_hole_t)
#define DRILL_LAST_HOLE _IOW('d', 5, drill_last_hole_t)

#define DRILL_CHUCK _IOC(_IOC_READ | _IOC_WRITE, 'd', 3, 0)

#endif
