/* SPDX-License-Identifier: MIT */
#ifndef SHELF_H
#define SHELF_H
#include <stdint.h>

/* Books, as many as there are. */
struct shelf_books {
	uint32_t n_books;
	uint32_t weight;
	uint16_t books[];
};

/* Boxes. */
struct shelf_boxes {
	uint32_t used;
	uint32_t boxes[]; /* used entries */
};

/* Jars. */
struct shelf_jars {
	uint32_t full;
	uint32_t jars[/* full */];
};

/* Lids of jars. */
struct shelf_lids {
	uint32_t size;
	uint32_t mask[1 /* + more of them */];
	uint8_t lids[0];
};

#define SHELF_BOARDS 4

struct shelf_end {
	uint8_t zero[sizeof(struct shelf_books) - (SHELF_BOARDS - 1)];
};

#endif
