/*
 * Readings of a clock
 *
 * This file is part of the Clock Library.
 *
 * The Clock Library is free software; you may pass it on under the GNU
 * Lesser General Public License, version 2.1 or any later version.
 *
 * There is no warranty.
 */
#ifndef CLOCK_H
#define CLOCK_H

#include <sys/time.h>
#include <sys/ioctl.h>
#include <linux/types.h>
#include <asm/byteorder.h>

/* What a clock says. */
struct clock_reading {
    struct timeval taken;
    __be32 sequence;
    __u8 source;
    __u8 pad[3];
};

/* State of a clock. */
struct clock_state {
#if defined(__LITTLE_ENDIAN_BITFIELD)
    __u8 running:1,
         mode:3,
         unused:4;
#elif defined(__BIG_ENDIAN_BITFIELD)
    __u8 unused:4,
         mode:3,
         running:1;
#else
#error "Please fix <asm/byteorder.h>"
#endif
};

#define CLOCK_READ _IOR('k', 1, struct clock_reading)

#endif
