#include <stdint.h>
typedef uint16_t other_id_t;
#define OTHER_LENGTH 6
struct other_time {
    uint32_t seconds;
    uint32_t fraction;
};
