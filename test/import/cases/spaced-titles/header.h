/* SPDX-License-Identifier: MIT */
/*
 * A television
 *
 *	See https://example.org/tv for more.
 *
 *	Author: A. Lamp <lamp@example.org>
 *		B. Bulb
 *              C. Cable <cable@example.org>
 */
/* A television */
#ifndef TV_H
#define TV_H

#include <stdint.h>

/*
 *	M A P S  O F   M E M O R Y
 */
/* A map. */
struct tv_map {
	/* Where it begins; the offset (from the
	 * first page);
	 */
	uint32_t start;
};

/*
 *	P I X E L - F O R M A T S
 */
/* Grey formats */
#define TV_FMT_GREY8	0x59455247 /* one byte */
#define TV_FMT_GREY16	0x36315947 /* two bytes */

/* RGB formats (3 or 4 bytes) */
#define TV_FMT_RGB24	0x33424752 /* without alpha */
#define TV_FMT_RGB32	0x34424752 /* with alpha */

/* planes, one behind the other */
#define TV_FMT_YUV	0x32315559
#define TV_FMT_YVU	0x32315659

/* Flags */

/*
 * The picture stands still.
 */
#define TV_FL_STILL	(1 << 0)
/*
 * The sound is off.
 */
#define TV_FL_MUTE	(1 << 1)

/* Macros for numbers of channels */
#define TV_MAX_CHANNELS		32
/* Channels that a driver may have. */
#define TV_DRIVER_BASE		0x1000

#endif
