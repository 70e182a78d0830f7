/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * lamp.h
 *
 * Lamps
 *
 * Lamps.
 *
 * This file is generated from test/codegen/macros/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/macros/spec.ts
 */

#ifndef LAMP_H
#define LAMP_H

#include <stdint.h>

/* Bytes of a page. */
#define LAMP_PAGE 4096

/* Bytes of pages pages that begin at offset, in steps of 16. */
#define LAMP_STEPS(pages, offset) (((pages) * LAMP_PAGE - (offset) + 15) / 16)

/* Whether a lamp is lit. */
#define LAMP_LIT(word) (((word) >> 31) != 0 && !((word) & 1) ? 0xffU : ~0u)

/* The address of a lamp. */
#define LAMP_ADDRESS(base, number) ((base) + ((uint64_t)(number) << 12) % sizeof(uint32_t))

/* A byte of a word. */
#define LAMP_BYTE(word) ((uint8_t)(-(word) >> 3))

#endif /* LAMP_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
