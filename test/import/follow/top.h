/* The top. */
#ifndef TOP_H
#define TOP_H
#include "middle.h"
#include "sub/other.h"

/* Uses all. */
struct top {
    struct middle m;            /* the middle */
    base_t base;                /* of base.h */
    uint32_t kind;              /* BASE_KIND_A */
    uint32_t table[BASE_MAX];
    enum base_colour colour;
    struct other o;
};
#define TOP_MAX (BASE_MAX * 2)
#define TOP_KIND (BASE_KIND_A | BASE_KIND_B)
#endif
