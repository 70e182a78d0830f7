/* Includes what needs something before it. */
#ifndef LONE_H
#define LONE_H
#include <stdint.h>
#define NEEDED uint32_t
#include "needs.h"
/* Its own. */
struct lone {
    uint32_t x;
};
#endif
