#include <stdint.h>
typedef uint16_t other_id_t;
#define OTHER_LENGTH 6
struct other_time {
    uint32_t seconds;
    uint32_t fraction;
};
struct other_stamp {
    uint16_t town;
    uint16_t price;
} __attribute__((packed, aligned(4)));
struct other_mail {
    struct other_stamp stamp;
    uint16_t kind : 4;
    uint16_t rest : 12;
    union {
        uint32_t word;
        struct { uint16_t low, high; };
    };
    struct { uint8_t red, green; } lamps[2];
    struct { struct { } none; uint8_t text[]; };
};
struct other_tail {
    uint32_t count;
    union {
        struct { struct { } none; uint8_t bytes[]; };
        struct { struct { } some; uint16_t words[]; };
    };
};
#define NET_MODE 7
#define OTHER_BOX(name) typedef struct { name *p; } other_box_##name
typedef enum { OTHER_RED, OTHER_BLUE } other_colour;
enum other_size { OTHER_SMALL, OTHER_LARGE };
typedef struct {
    enum { OTHER_UP, OTHER_DOWN } way;
    enum other_size size;
    other_colour colour[2];
} other_lamp;
enum other_way { OTHER_WAY_BACK = -1, OTHER_WAY_STAY, OTHER_WAY_ON };
enum other_speed { OTHER_SPEED_SLOW = 1, OTHER_SPEED_FAST = 5 };
typedef enum other_way other_way_t;
typedef enum { OTHER_DEEP = -2, OTHER_HIGH = 2 } other_depth;
struct other_cart {
    enum other_way way;
    other_depth depth;
};
struct other_oddity {
    long double value;
};
typedef other_lamp other_light;
/* A part of it has no size. */
struct other_owner {
    uint32_t id;
    uint8_t none[4 - sizeof(uint32_t)];
    uint32_t group;
};
