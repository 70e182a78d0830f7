/* The middle. */
#ifndef MIDDLE_H
#define MIDDLE_H
#include "base.h"
/* In the middle. */
struct middle {
    base_t a;  /* one */
    struct base b[BASE_MAX]; /* two */
};
#endif
