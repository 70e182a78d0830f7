/* SPDX-License-Identifier: MIT */
#ifndef WATCH_H
#define WATCH_H

#include <stdint.h>

/* Tells the time. */
typedef void (*watch_tell)(uint32_t seconds);

/* Hours of seconds. */
static inline uint32_t watch_hours(uint32_t seconds)
{
    return seconds / 3600;
}

struct watch {
    watch_tell tell;
};

#endif
