#ifndef BARE_H
#define BARE_H
#include <stdint.h>
#define BARE 1
struct bare {
  uint16_t a;
  uint64_t b;
};
#endif
