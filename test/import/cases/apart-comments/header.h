/* SPDX-License-Identifier: MIT */
/*
 * Options of a sluice
 *
 * Authors:
 *    Ada Weir <ada@weir.example>
 *    Bo Lock <bo@lock.example>
 */
#ifndef SLUICE_H
#define SLUICE_H

#include <stdint.h>

/* How many gates there are. It is an unsigned long long that is read once.
 */

#define SLUICE_OPTION_GATES 0

/* How high the water is. */

#define SLUICE_OPTION_LEVEL 1

/* How fast it is. */

#define SLUICE_OPTION_SPEED 2

/* The largest level that a gate can take, which depends on the sluice.
 */

#define SLUICE_LEVEL_MAX 100

/* SLUICE_OPTION_GATES */
#define SLUICE_F_GATES 0

/* SLUICE_OPTION_LEVEL */
#define SLUICE_F_LEVEL 1

/*
 * Gate commands, which a keeper sends to a gate.
 *
 * OPEN_GATE: lets water through
 *      until the gate is closed.
 *
 *      It takes a minute.
 *
 * CLOSE_GATE: the opposite
 */
#define SLUICE_DO_OPEN_GATE 0x20
#define SLUICE_DO_CLOSE_GATE 0x21

/*
 * What is at a place:
 *   SLUICE_OPTION_GATES:
 *     IN: the number of a gate
 *   SLUICE_OPTION_LEVEL:
 *     IN: a height
 *     OUT: the water that is there
 *   SLUICE_OPTION_SPEED:
 *     IN: nothing
 */
struct sluice_place {
	uint32_t x;
};

#define SLUICE_OPEN_LEFT 0x01
#define SLUICE_OPEN_RIGHT 0x02
#define SLUICE_OPEN_ANY (SLUICE_OPEN_LEFT | SLUICE_OPEN_RIGHT | 0)

#endif
