/* SPDX-License-Identifier: MIT */
/* The environment as WebAssembly: the functions of host.h are imports, those of backend.h exports. */

/* One translation unit, for each costs the compiler more than the code in it. hash.c asks for Toeplitz. */
#include "hash.c"
#include "backend.c"
#include "control-ring.c"
#include "receive.c"
#include "static-grants.c"
#include "transmit.c"

/* What the embedder passes is put here: two strings, or a frame. */
uint8_t wasm_input[2 * 65536];

void *memcpy(void *restrict to, const void *restrict from, size_t length);
void *memset(void *to, int value, size_t length);

/* A compiler calls these for structs, even where there is no library. */
void *memcpy(void *restrict to, const void *restrict from, size_t length)
{
    uint8_t *target = to;
    const uint8_t *source = from;

    while (length-- > 0)
        *target++ = *source++;
    return to;
}

void *memset(void *to, int value, size_t length)
{
    uint8_t *target = to;

    while (length-- > 0)
        *target++ = (uint8_t)value;
    return to;
}
