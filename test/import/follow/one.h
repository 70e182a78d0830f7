/* The first. */
#ifndef ONE_H
#define ONE_H
struct two;
#include "two.h"
/* The first of two. */
struct one {
    struct two *other;
};
#endif
