/* Kinds of struct that a spec can't describe, for what is read of each. */
#include <stdint.h>

struct bit_fields_last {
    uint16_t id;
    uint16_t low:4, :4, high:6;
    enum { ON } state:2;
};

struct anonymous {
    uint32_t first;
    union {
        uint32_t word;
        struct {
            uint16_t low;
            uint16_t high;
        };
        struct {
            uint8_t byte;
        } inner[2][2];
    };
    uint32_t last;
};

struct flexible {
    uint32_t count;
    struct {
        uint32_t ref;
    } entries[];
};

struct zero_length {
    uint32_t count;
    uint16_t entries[0];
};

struct pointers {
    void (*function)(uint32_t[3]);
    void (*functions[2])(void);
    uint32_t (*array)[4];
    uint32_t *elements[4];
    struct { int member; } *unnamed;
    const char *text;
};

struct widths {
    long wide;
    float fraction;
    _Bool flag;
    char letter;
    enum { FIRST, SECOND = 7 } choice;
};

struct outer {
    struct nested {
        uint8_t member;
    } nested;
    union { uint16_t a; uint8_t b; } one, two;
};

struct __attribute__((packed)) packed {
    uint8_t first;
    uint32_t second;
};

struct packed_bits {
    uint8_t first;
    uint32_t second;
    uint8_t low:3, high:5;
} __attribute__((packed));

typedef struct {
    uint32_t member;
} tagless_t;

struct uses_tagless {
    tagless_t member;
};

typedef struct {
    int member;
} *pointer_t;

typedef void function_t(int);
typedef void nothing_t;

static inline uint32_t inline_function(uint32_t value /* a comment */)
{
    return value + 1; // another
}

uint32_t declared_function(uint32_t value);

#define MAKE(name) static inline int name##_from_macro(void) { return 0; }
MAKE(function)
