/* The base. */
#ifndef BASE_H
#define BASE_H
#include <stdint.h>
/* Number of a base. */
typedef uint32_t base_t;
/* The most. */
#define BASE_MAX 4
/* Kinds. */
#define BASE_KIND_A 0x1 /* a */
#define BASE_KIND_B 0x2 /* b */
/* Colours. */
enum base_colour { BASE_RED, BASE_GREEN };
/* A base. */
struct base { uint32_t x; /* one */ };
#endif
