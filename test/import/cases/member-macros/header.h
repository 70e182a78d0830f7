/* SPDX-License-Identifier: MIT */
/* A processor. */
#ifndef PROCESSOR_H
#define PROCESSOR_H

#include <stdint.h>

#ifdef PROCESSOR_TOOLS
#define PROCESSOR_REGISTER(wide, narrow) uint64_t wide
/* The registers; compilers see them where a program asks for them only. */
struct processor_registers {
	/* The next instruction. */
	PROCESSOR_REGISTER(pc64, pc32);
	/* What it may do. */
	uint64_t mode;
};
#endif

/**
 * DOC: PROCESSOR_GET_MODE
 *
 * Gives the mode, in which the bits are:
 *
 * The number of the most busy processor of a node of so many is
 * found with this:
 *     node * (processors - 1)
 * Others are counted from there.
 */
#define PROCESSOR_GET_MODE 7

#endif
