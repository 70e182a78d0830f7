/* Another. */
#ifndef OTHER_H
#define OTHER_H
#include "../base.h"
/* Other. */
struct other { base_t b; };
#endif
