/* SPDX-License-Identifier: MIT */
#ifndef RADIO_H
#define RADIO_H

#include <stdint.h>
#ifdef __linux__
#include <linux/types.h>
#endif

/* The type of a frequency. */
#ifndef radio_frequency_t
#define radio_frequency_t uint32_t
#endif

#ifdef RADIO_OLD_NAMES
#define RADIO_FM 1
#define RADIO_AM 2
#else
#define RADIO_MODE_FM 1
#define RADIO_MODE_AM 2
#endif

struct radio {
    radio_frequency_t frequency;
#ifdef __i386__
    uint32_t pad; /* fills up */
#endif
    uint64_t id;
};

#endif
