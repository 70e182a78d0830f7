/* The second. */
#ifndef TWO_H
#define TWO_H
#include "one.h"
/* The second of two. */
struct two {
    struct one *other;
};
#endif
