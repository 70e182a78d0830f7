/* SPDX-License-Identifier: MIT */
/* Lists of lamps */
#ifndef LAMPS_H
#define LAMPS_H

#include <stdint.h>
#include "xen.h"

/* A lamp, by its number. */
typedef uint32_t lamp_t;
DEFINE_XEN_GUEST_HANDLE(lamp_t);

/* Lamps that are lit. */
struct lamp_list {
	XEN_GUEST_HANDLE(lamp_t) lamps;
	/* How many there are. */
	uint64_t count;
};
typedef struct lamp_list lamp_list_t;
/* For those who ask. */
DEFINE_XEN_GUEST_HANDLE(lamp_list_t);

#ifdef LAMPS_OLD
/* The name of before. */
typedef struct lamp_list lamps_t;
DEFINE_XEN_GUEST_HANDLE(lamps_t);
#endif

/* A handle in another condition than its type stays C. */
#ifdef LAMPS_LATE
typedef uint8_t late_t;
#endif
#if defined(LAMPS_LATE) && defined(LAMPS_HANDLES)
DEFINE_XEN_GUEST_HANDLE(late_t);
#endif

#endif
