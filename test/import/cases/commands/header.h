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
#define DRILL_CHUCK _IOC(_IOC_READ | _IOC_WRITE, 'd', 3, 0)

#endif
