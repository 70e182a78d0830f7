/* SPDX-License-Identifier: MIT */
/* A pool of buffers whose places are aligned. */
#ifndef POOL_H
#define POOL_H

#include <stdint.h>

/* Bytes of a cell. */
#define __POOL_CELL__ 8

/* What a slot is aligned to. */
#define POOL_ALIGN 16

#if 1 /* always */
/* A slot of a pool. */
struct pool_slot {
	/* Where it is. */
	uint32_t place;
	/* What is in it. */
	uint8_t cell[__POOL_CELL__] __attribute__((aligned(__POOL_CELL__)));
} __attribute__((aligned(POOL_ALIGN)));
#endif

/* A slot that begins anywhere. */
typedef struct pool_slot __attribute__((aligned(POOL_ALIGN / 4))) pool_free_slot_t;

/* What a pool has. */
struct pool_head {
	/* The first slot and the last one. */
	struct {
		/* Its number. */
		uint16_t number;
		/* How often it was used. */
		uint16_t uses;
	} __attribute__((aligned(8))) ends[2];
	/* Who has it. */
	struct {
		/* The number of a process. */
		uint32_t process;
		/* What it is for. */
		uint8_t use;
	} __attribute__((packed)) owner;
	/* What tells it from others. */
	union __attribute__((packed)) {
		/* Its number. */
		uint32_t number;
		/* Its name. */
		uint8_t name[5];
	} key;
};

#endif
