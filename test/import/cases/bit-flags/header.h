/* SPDX-License-Identifier: MIT */
#ifndef BELL_H
#define BELL_H

#include <stdint.h>

/* what is known of a bell */

#define BELL_HEIGHT 3

/* Is it struck by hand? */
#define _BELLF_by_hand (0)
#define  BELLF_by_hand (1U<<_BELLF_by_hand)

/* Is it heard in the next village? */
#define _BELLF_loud (3)
#define  BELLF_loud (1U<<_BELLF_loud) /* with the wind */

/* What is known of newer bells, by masks alone. */
#define BELLF_cracked (1U << 6)
#define BELLF_mended (1U << 7)

/* Flags of a tower. */
#define _TOWER_open 1
#define TOWER_open (1 << _TOWER_open)

/* The number of a bit that something else uses. */
#define _ROPE_torn (2)
#define ROPE_torn (1U << _ROPE_torn)
#define ROPE_HOLES (_ROPE_torn + 1)

/* A bell; BELLF_* say what is known of it. */
struct bell {
	uint16_t weight;
	uint16_t flags; /* BELLF_* */
	uint32_t tower; /* TOWER_* */
};

/* What a bell is by day. */
#define BELL_DAY (BELLF_loud | BELLF_by_hand)

#endif
