/* SPDX-License-Identifier: MIT */
/* What generated headers need of Xen's grant_table.h, for machines without it. */
#ifndef TEST_GRANT_TABLE_H
#define TEST_GRANT_TABLE_H

typedef uint32_t grant_ref_t;

#endif
