/* SPDX-License-Identifier: MIT */
/* Arrays without a length */
#ifndef TAIL_H
#define TAIL_H

#include <stdint.h>

#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L
#define TAIL_ARRAY
#elif defined(__GNUC__)
#define TAIL_ARRAY 0
#else
#define TAIL_ARRAY 1
#endif

#ifndef __counted_by
#define __counted_by(member)
#endif

/* Grants of a page. */
struct tail_page {
	uint32_t num_refs;
	uint32_t refs[TAIL_ARRAY];	/* one for each page */
};

/* Several values. */
struct tail_values {
	uint16_t used;
	uint16_t length;
	uint32_t values[] __counted_by(used);
};

struct tail_items {
	uint32_t total;
	uint32_t items[] __attribute__((__counted_by__(total)));
};

/* A macro of Linux, where C has no such array. */
#define __DECLARE_FLEX_ARRAY(TYPE, NAME) \
	struct { \
		struct { } __empty_ ## NAME; \
		TYPE NAME[]; \
	}

struct tail_mask {
	uint32_t len;
	/* The set. */
	__DECLARE_FLEX_ARRAY(uint8_t, mask);	/* len is in bytes */
};

struct tail_entry {
	uint32_t size;
};

struct tail_data {
	uint32_t count;
	union {
		uint16_t one[1];
		__DECLARE_FLEX_ARRAY(uint16_t, data);
		__DECLARE_FLEX_ARRAY(struct tail_entry, entries);
	};
};

struct tail_record {
	uint16_t kind;
	uint8_t data[];
};

struct tail_log {
	uint32_t size;
	struct tail_record records[];
};

struct tail_first {
	struct tail_record record;
	uint16_t more;
};

#endif
