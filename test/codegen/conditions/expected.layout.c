/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * conditions.layout.c
 *
 * Assertions about conditions.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/conditions/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/conditions/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "conditions.h"

/*
 * Fails with a text where the language has assertions, and otherwise with a
 * name: that of an array with a negative number of elements.
 */
#if defined(__cplusplus) && __cplusplus >= 201103L
# define ABI_ASSERT(name, text, condition) static_assert(condition, text)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
# define ABI_ASSERT(name, text, condition) _Static_assert(condition, text)
#else
# define ABI_ASSERT(name, text, condition)                                    \
    extern char name[(condition) ? 1 : -1]
#endif

/* Whether a constant is unsigned, and whether an integer type is. */
#define ABI_IS_UNSIGNED(constant) ((constant) * 0 - 1 > 0)
#define ABI_IS_UNSIGNED_TYPE(type) ((type)-1 > 0)

/*
 * Whether what is at a path has the sign of a type, and whether it has an
 * alignment. Both hold for a compiler that cannot be asked.
 */
#if defined(__GNUC__) || defined(__clang__)
# define ABI_HAS_SIGN(tag, path, type)                                        \
    (ABI_IS_UNSIGNED_TYPE(__typeof__(((layout_##tag *)0)->path)) ==           \
     ABI_IS_UNSIGNED_TYPE(type))
# define ABI_HAS_ALIGNMENT(tag, path, alignment)                              \
    (__alignof__(__typeof__(((layout_##tag *)0)->path)) == (alignment))
#else
# define ABI_HAS_SIGN(tag, path, type) 1
# define ABI_HAS_ALIGNMENT(tag, path, alignment) 1
#endif

/* A constant: its value, and the size and sign of its type. */
#define ABI_CONSTANT(name, value, type)                                       \
    ABI_ASSERT(wrong_value_of_##name, #name ": value",                        \
               (name) == (value));                                            \
    ABI_ASSERT(wrong_size_of_##name, #name ": size",                          \
               sizeof(name) == sizeof(type));                                 \
    ABI_ASSERT(wrong_sign_of_##name, #name ": sign",                          \
               ABI_IS_UNSIGNED(name) == ABI_IS_UNSIGNED_TYPE(type))

/* A typedef of an integer: its size and sign. */
#define ABI_ALIAS(name, type)                                                 \
    ABI_ASSERT(wrong_size_of_##name, #name ": size",                          \
               sizeof(name) == sizeof(type));                                 \
    ABI_ASSERT(wrong_sign_of_##name, #name ": sign",                          \
               ABI_IS_UNSIGNED_TYPE(name) ==                                  \
               ABI_IS_UNSIGNED_TYPE(type))

/* A typedef of a struct or union: its size. */
#define ABI_TYPEDEF(name, type)                                               \
    ABI_ASSERT(wrong_size_of_##name, #name ": size",                          \
               sizeof(name) == sizeof(type))

/* Lets the macros below find a struct or union by its tag alone. */
#define ABI_NAME(kind, tag)                                                   \
    typedef kind tag layout_##tag

/* A struct or union: its size and alignment. All sizes are in bytes. */
#define ABI_TYPE(kind, tag, size, alignment)                                  \
    ABI_NAME(kind, tag);                                                      \
    struct layout_of_##tag { char before; kind tag it; };                     \
    ABI_ASSERT(wrong_size_of_##tag, #tag ": size",                            \
               sizeof(kind tag) == (size));                                   \
    ABI_ASSERT(wrong_alignment_of_##tag, #tag ": alignment",                  \
               offsetof(struct layout_of_##tag, it) == (alignment))

/*
 * What is at a path in a struct or union: its offset and size. A path that
 * is more than a member's name comes with a name.
 */
#define ABI_MEMBER_AT(tag, path, name, offset, size)                          \
    ABI_ASSERT(wrong_offset_of_##tag##_##name, #tag "." #path ": offset",     \
               offsetof(layout_##tag, path) == (offset));                     \
    ABI_ASSERT(wrong_size_of_##tag##_##name, #tag "." #path ": size",         \
               sizeof(((layout_##tag *)0)->path) == (size))
#define ABI_MEMBER(tag, member, offset, size)                                 \
    ABI_MEMBER_AT(tag, member, member, offset, size)

/* An integer there: its offset, size and sign. */
#define ABI_NUMBER_AT(tag, path, name, offset, type)                          \
    ABI_MEMBER_AT(tag, path, name, offset, sizeof(type));                     \
    ABI_ASSERT(wrong_sign_of_##tag##_##name, #tag "." #path ": sign",         \
               ABI_HAS_SIGN(tag, path, type))
#define ABI_NUMBER(tag, member, offset, type)                                 \
    ABI_NUMBER_AT(tag, member, member, offset, type)

/* A struct or union without a tag there: its offset, size and alignment. */
#define ABI_NESTED_AT(tag, path, name, offset, size, alignment)               \
    ABI_MEMBER_AT(tag, path, name, offset, size);                             \
    ABI_ASSERT(wrong_alignment_of_##tag##_##name,                             \
               #tag "." #path ": alignment",                                  \
               ABI_HAS_ALIGNMENT(tag, path, alignment))
#define ABI_NESTED(tag, member, offset, size, alignment)                      \
    ABI_NESTED_AT(tag, member, member, offset, size, alignment)

/*
 * ABI_BY_INT64 selects a number by the alignment of a 64-bit integer in a
 * struct.
 *
 *   8 bytes  x86_64, aarch64, arm, riscv64, ppc64le, s390x, ppc64, mips
 *   4 bytes  i386
 */
struct layout_of_uint64_t { char before; uint64_t it; };
#define ABI_ALIGNMENT_OF_UINT64_T offsetof(struct layout_of_uint64_t, it)
ABI_ASSERT(wrong_alignment_of_uint64_t, "uint64_t: alignment",
           ABI_ALIGNMENT_OF_UINT64_T == 8 ||
           ABI_ALIGNMENT_OF_UINT64_T == 4);
#define ABI_BY_INT64(if_8, if_4)                                              \
    (ABI_ALIGNMENT_OF_UINT64_T == 8 ? (if_8) : (if_4))

/*
 * ABI_BY_POINTER selects a number by the size of a pointer.
 *
 *   8 bytes  x86_64, aarch64, riscv64, ppc64le, s390x, ppc64
 *   4 bytes  i386, arm, mips
 */
#define ABI_BY_POINTER(if_8, if_4)                                            \
    (sizeof(void *) == 8 ? (if_8) : (if_4))

/* A type of C: its size. */
#define ABI_INTEGER(name, type, size)                                         \
    ABI_ASSERT(wrong_size_of_##name, #type ": size",                          \
               sizeof(type) == (size))

ABI_INTEGER(unsigned_long, unsigned long, ABI_BY_POINTER(8, 4));

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
ABI_CONSTANT(LAMP_BYTE_ORDER, 0x80, int);
#endif
#if !(__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) && (__BYTE_ORDER__ == \
    __ORDER_LITTLE_ENDIAN__)
ABI_CONSTANT(LAMP_BYTE_ORDER, 0, int);
#endif

ABI_CONSTANT(_LAMP_F_DIM, 0,    int);
ABI_CONSTANT(LAMP_F_DIM,  0x1U, unsigned int);
#if !defined(LAMP_NO_LEGACY)
ABI_CONSTANT(_LAMP_F_COLOUR, 3,    int);
ABI_CONSTANT(LAMP_F_COLOUR,  0x8U, unsigned int);
#endif
ABI_CONSTANT(_LAMP_F_WARMTH, 5,     int);
ABI_CONSTANT(LAMP_F_WARMTH,  0x20U, unsigned int);

ABI_CONSTANT(LAMP_COMMAND_OFF, 0, int);
ABI_CONSTANT(LAMP_COMMAND_ON,  1, int);
#if !defined(LAMP_NO_LEGACY)
ABI_CONSTANT(LAMP_COMMAND_BURN, 7, int);
#endif

ABI_CONSTANT(LAMP_NEWS_LIT, 0, int);
#if !defined(LAMP_NO_LEGACY)
ABI_CONSTANT(LAMP_NEWS_FLICKERS, 1, int);
#endif
ABI_CONSTANT(LAMP_NEWS_DARK, 2, int);

ABI_CONSTANT(LAMP_MOUNT_WALL, 0x1, int);
#if defined(LAMP_HIGH)
ABI_CONSTANT(LAMP_MOUNT_CEILING, 0x2, int);
#endif
ABI_CONSTANT(LAMP_MOUNT_DESK, 0x4, int);

ABI_ALIAS(lamp_id_t, uint32_t);

#if !defined(LAMP_NO_LEGACY)
ABI_TYPE(struct, lamp_state, 8, 4);
ABI_NUMBER(lamp_state, id,       0, uint32_t);
ABI_NUMBER(lamp_state, command,  4, uint16_t);
ABI_NUMBER(lamp_state, features, 6, uint16_t);
#endif

#if !defined(LAMP_NO_LEGACY)
ABI_CONSTANT(LAMP_STATES, 8, int);
#endif

#if !defined(__i386__)
ABI_TYPE(struct, lamp_request, 16, 8);
ABI_NUMBER(lamp_request, id,   0, uint64_t);
ABI_NUMBER(lamp_request, lamp, 8, uint32_t);
#endif

#if defined(__i386__)
ABI_TYPE(struct, lamp_request, 16, 4);
ABI_NUMBER(lamp_request, id,   0,  uint64_t);
ABI_NUMBER(lamp_request, lamp, 8,  uint32_t);
ABI_NUMBER(lamp_request, pad,  12, uint32_t);
#endif

#if defined(__LITTLE_ENDIAN_BITFIELD)
ABI_TYPE(struct, lamp_word, 8, 4);
ABI_NUMBER(lamp_word, low,     0, uint16_t);
ABI_NUMBER(lamp_word, high,    2, uint16_t);
ABI_NUMBER(lamp_word, purpose, 4, uint32_t);
#endif

#if !defined(__LITTLE_ENDIAN_BITFIELD)
ABI_TYPE(struct, lamp_word, 8, 4);
ABI_NUMBER(lamp_word, high,    0, uint16_t);
ABI_NUMBER(lamp_word, low,     2, uint16_t);
ABI_NUMBER(lamp_word, purpose, 4, uint32_t);
#endif

#if (__BITS_PER_LONG != 32 || !defined(LAMP_TIME64)) && !defined(LAMP_KERNEL)
ABI_TYPE(struct, lamp_event, 16, 4);
ABI_MEMBER(lamp_event, stamp, 0,  8);
ABI_NUMBER_AT(lamp_event, stamp[0], stamp_0, 0, uint32_t);
ABI_NUMBER(lamp_event, code,  8,  uint32_t);
ABI_NUMBER(lamp_event, value, 12, uint32_t);
#endif

#if (!((__BITS_PER_LONG != 32 || !defined(LAMP_TIME64)) && \
    !defined(LAMP_KERNEL))) && (!(defined(__sparc__) && defined(__arch64__)))
ABI_TYPE(struct, lamp_event, 24, ABI_BY_INT64(8, 4));
ABI_NUMBER(lamp_event, sec,   0,  uint64_t);
ABI_NUMBER(lamp_event, usec,  8,  uint64_t);
ABI_NUMBER(lamp_event, code,  16, uint32_t);
ABI_NUMBER(lamp_event, value, 20, uint32_t);
#endif

#if (!((__BITS_PER_LONG != 32 || !defined(LAMP_TIME64)) && \
    !defined(LAMP_KERNEL))) && (defined(__sparc__) && defined(__arch64__))
ABI_TYPE(struct, lamp_event, 24, ABI_BY_INT64(8, 4));
ABI_NUMBER(lamp_event, sec,   0,  uint64_t);
ABI_NUMBER(lamp_event, usec,  8,  uint32_t);
ABI_NUMBER(lamp_event, fill,  12, uint32_t);
ABI_NUMBER(lamp_event, code,  16, uint32_t);
ABI_NUMBER(lamp_event, value, 20, uint32_t);
#endif

#if !defined(__i386__)
ABI_TYPE(struct, lamp_light, 40, 8);
ABI_NUMBER(lamp_light, time,  0,  uint64_t);
ABI_MEMBER(lamp_light, days,  8,  16);
ABI_NUMBER_AT(lamp_light, days[0], days_0, 8, uint64_t);
ABI_NUMBER(lamp_light, night, 24, uint64_t);
ABI_NUMBER(lamp_light, noon,  32, uint16_t);
#endif

#if defined(__i386__)
ABI_TYPE(struct, lamp_light, 16, 4);
ABI_NUMBER(lamp_light, time,  0,  uint32_t);
ABI_MEMBER(lamp_light, days,  4,  6);
ABI_NUMBER_AT(lamp_light, days[0], days_0, 4, uint16_t);
ABI_NUMBER(lamp_light, night, 10, uint16_t);
ABI_NUMBER(lamp_light, noon,  12, uint16_t);
#endif

#if !defined(LAMP_OLD_DIMMER)
ABI_TYPE(struct, lamp_dimmer, 8, 4);
ABI_NUMBER(lamp_dimmer, time, 4, uint32_t);
#endif

#if defined(LAMP_OLD_DIMMER)
ABI_TYPE(struct, lamp_dimmer, 12, 4);
ABI_NUMBER(lamp_dimmer, time, 8, uint32_t);
#endif

ABI_TYPE(struct, lamp_alarm, ABI_BY_POINTER(8, 4), ABI_BY_POINTER(8, 4));
ABI_NUMBER(lamp_alarm, time, 0, unsigned long);

#if !defined(__i386__)
ABI_TYPE(struct, lamp_schedule, 4, 4);
ABI_NUMBER(lamp_schedule, count, 0, uint32_t);
#endif

#if defined(__i386__)
ABI_TYPE(struct, lamp_schedule, 8, 4);
ABI_NUMBER(lamp_schedule, count, 0, uint32_t);
ABI_MEMBER(lamp_schedule, first, 4, 4);
#endif

#if !defined(LAMP_NO_LEGACY)
ABI_TYPE(union, lamp_number, 8, ABI_BY_INT64(8, 4));
ABI_NUMBER(lamp_number, small, 0, uint8_t);
ABI_NUMBER(lamp_number, large, 0, uint32_t);
ABI_NUMBER(lamp_number, old,   0, uint64_t);
#endif

#if defined(LAMP_NO_LEGACY)
ABI_TYPE(union, lamp_number, 4, 4);
ABI_NUMBER(lamp_number, small, 0, uint8_t);
ABI_NUMBER(lamp_number, large, 0, uint32_t);
#endif

#if !defined(LAMP_NO_LEGACY)
ABI_TYPE(struct, lamp_room, 12, 4);
ABI_NUMBER(lamp_room, size,  0, uint32_t);
ABI_MEMBER(lamp_room, state, 4, 8);
#endif

#if defined(LAMP_NO_LEGACY)
ABI_TYPE(struct, lamp_room, 4, 4);
ABI_NUMBER(lamp_room, size, 0, uint32_t);
#endif

#if defined(LAMP_BLINK)
ABI_TYPE(struct, lamp_blinking, 12, 4);
ABI_NUMBER(lamp_blinking, command, 0, uint32_t);
ABI_MEMBER(lamp_blinking, times,   4, 8);
ABI_MEMBER_AT(lamp_blinking, times[0],    times_0,   4, 4);
ABI_NUMBER_AT(lamp_blinking, times[0][0], times_0_0, 4, uint16_t);
#endif

#if defined(__arm__)
ABI_ALIAS(lamp_register_t, uint64_t);
#endif
#if !defined(__arm__)
ABI_ALIAS(lamp_register_t, unsigned long);
#endif

#if (defined(__x86_64__)) || (defined(__aarch64__)) || (defined(__arm__)) || \
    (defined(__riscv) && __riscv_xlen == 64) || (defined(__powerpc64__) && \
    defined(__LITTLE_ENDIAN__)) || (defined(__s390x__)) || \
    (defined(__powerpc64__) && defined(__BIG_ENDIAN__))
ABI_CONSTANT(LAMP_REGISTERS, 16UL, unsigned long);
#endif
#if (defined(__i386__)) || (defined(__mips__) && !defined(__mips64))
ABI_CONSTANT(LAMP_REGISTERS, 8UL, unsigned long);
#endif

#if defined(__LITTLE_ENDIAN_BITFIELD)
ABI_TYPE(union, lamp_color, 2, 2);
ABI_NUMBER(lamp_color, all, 0, uint16_t);
#endif

#if !defined(__LITTLE_ENDIAN_BITFIELD)
ABI_TYPE(union, lamp_color, 2, 2);
ABI_NUMBER(lamp_color, all, 0, uint16_t);
#endif

ABI_CONSTANT(LAMP_COLOR_SIZE, 4UL, unsigned long);

#if defined(LAMP_BLINK)
ABI_CONSTANT(LAMP_AGE_OLD, 0, int);
#endif
ABI_CONSTANT(LAMP_AGE_NEW, 1, int);

ABI_TYPE(struct, lamp_age, 4, 4);
ABI_NUMBER(lamp_age, age, 0, uint32_t);

ABI_TYPE(struct, lamp_past, 8, 4);
ABI_NUMBER(lamp_past, age,  0, uint32_t);
ABI_NESTED(lamp_past, time, 4, 4, 4);
ABI_NUMBER_AT(lamp_past, time.years, time_years, 4, uint32_t);
ABI_NUMBER_AT(lamp_past, time.days,  time_days,  4, uint32_t);

#if !defined(__i386__)
ABI_TYPE(struct, lamp_order, 4, 2);
ABI_NUMBER(lamp_order, word, 0, uint16_t);
ABI_NUMBER(lamp_order, lamp, 2, uint16_t);
#endif

#if defined(__i386__)
ABI_TYPE(struct, lamp_order, 4, 2);
ABI_NUMBER(lamp_order, word, 0, uint16_t);
ABI_NUMBER(lamp_order, lamp, 2, uint16_t);
#endif

ABI_TYPE(union, lamp_arrival, 4, 2);
ABI_NESTED(lamp_arrival, post, 0, 4, 2);
ABI_NUMBER_AT(lamp_arrival, post.age,    post_age,    0, uint16_t);
ABI_NUMBER_AT(lamp_arrival, post.parcel, post_parcel, 2, uint16_t);
ABI_NESTED(lamp_arrival, car,  0, 4, 2);
ABI_NUMBER_AT(lamp_arrival, car.age,     car_age,     0, uint16_t);
ABI_NUMBER_AT(lamp_arrival, car.seats,   car_seats,   2, uint16_t);

ABI_TYPE(union, numbers, 0, 4);
ABI_NUMBER_AT(numbers, halves[0], halves_0, 0, uint16_t);
ABI_NUMBER_AT(numbers, words[0],  words_0,  0, uint32_t);

#if defined(SWITCHES_WIDE)
ABI_ALIAS(switch_id_t, uint32_t);
#endif
#if !defined(SWITCHES_WIDE)
ABI_ALIAS(switch_id_t, uint16_t);
#endif
#if defined(ROOMS_MANY) && defined(ROOMS_VERY_MANY)
ABI_ALIAS(room_id_t, uint32_t);
#endif
#if defined(ROOMS_MANY) && !defined(ROOMS_VERY_MANY)
ABI_ALIAS(room_id_t, uint16_t);
#endif
#if !defined(ROOMS_MANY)
ABI_ALIAS(room_id_t, uint8_t);
#endif

#if !defined(SWITCHES_WIDE) && !defined(SWITCHES_MANY) && \
    !defined(ROOMS_MANY)
ABI_TYPE(struct, lamp_switch, 10, 2);
ABI_NUMBER(lamp_switch, id,     0, uint16_t);
ABI_MEMBER(lamp_switch, others, 2, 4);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    2, uint16_t);
ABI_NESTED(lamp_switch, behind, 6, 1, 1);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 6, uint8_t);
ABI_NUMBER(lamp_switch, steps,  8, uint16_t);
#endif

#if defined(SWITCHES_WIDE) && !defined(SWITCHES_MANY) && !defined(ROOMS_MANY)
ABI_TYPE(struct, lamp_switch, 20, 4);
ABI_NUMBER(lamp_switch, id,     0,  uint32_t);
ABI_MEMBER(lamp_switch, others, 4,  8);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    4,  uint32_t);
ABI_NESTED(lamp_switch, behind, 12, 1, 1);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 12, uint8_t);
ABI_NUMBER(lamp_switch, steps,  16, uint32_t);
#endif

#if !defined(SWITCHES_WIDE) && defined(SWITCHES_MANY) && !defined(ROOMS_MANY)
ABI_TYPE(struct, lamp_switch, 12, 2);
ABI_NUMBER(lamp_switch, id,     0,  uint16_t);
ABI_MEMBER(lamp_switch, others, 2,  4);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    2, uint16_t);
ABI_NESTED(lamp_switch, behind, 6,  4, 2);
ABI_NUMBER_AT(lamp_switch, behind.id,   behind_id,   6, uint16_t);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 8, uint8_t);
ABI_NUMBER(lamp_switch, steps,  10, uint16_t);
#endif

#if !defined(SWITCHES_WIDE) && !defined(SWITCHES_MANY) && defined(ROOMS_MANY) \
    && !defined(ROOMS_VERY_MANY)
ABI_TYPE(struct, lamp_switch, 10, 2);
ABI_NUMBER(lamp_switch, id,     0, uint16_t);
ABI_MEMBER(lamp_switch, others, 2, 4);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    2, uint16_t);
ABI_NESTED(lamp_switch, behind, 6, 2, 2);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 6, uint16_t);
ABI_NUMBER(lamp_switch, steps,  8, uint16_t);
#endif

#if defined(SWITCHES_WIDE) && defined(SWITCHES_MANY) && !defined(ROOMS_MANY)
ABI_TYPE(struct, lamp_switch, 24, 4);
ABI_NUMBER(lamp_switch, id,     0,  uint32_t);
ABI_MEMBER(lamp_switch, others, 4,  8);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    4,  uint32_t);
ABI_NESTED(lamp_switch, behind, 12, 8, 4);
ABI_NUMBER_AT(lamp_switch, behind.id,   behind_id,   12, uint32_t);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 16, uint8_t);
ABI_NUMBER(lamp_switch, steps,  20, uint32_t);
#endif

#if defined(SWITCHES_WIDE) && !defined(SWITCHES_MANY) && defined(ROOMS_MANY) \
    && !defined(ROOMS_VERY_MANY)
ABI_TYPE(struct, lamp_switch, 20, 4);
ABI_NUMBER(lamp_switch, id,     0,  uint32_t);
ABI_MEMBER(lamp_switch, others, 4,  8);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    4,  uint32_t);
ABI_NESTED(lamp_switch, behind, 12, 2, 2);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 12, uint16_t);
ABI_NUMBER(lamp_switch, steps,  16, uint32_t);
#endif

#if !defined(SWITCHES_WIDE) && defined(SWITCHES_MANY) && defined(ROOMS_MANY) \
    && !defined(ROOMS_VERY_MANY)
ABI_TYPE(struct, lamp_switch, 12, 2);
ABI_NUMBER(lamp_switch, id,     0,  uint16_t);
ABI_MEMBER(lamp_switch, others, 2,  4);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    2, uint16_t);
ABI_NESTED(lamp_switch, behind, 6,  4, 2);
ABI_NUMBER_AT(lamp_switch, behind.id,   behind_id,   6, uint16_t);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 8, uint16_t);
ABI_NUMBER(lamp_switch, steps,  10, uint16_t);
#endif

#if !defined(SWITCHES_WIDE) && !defined(SWITCHES_MANY) && defined(ROOMS_MANY) \
    && defined(ROOMS_VERY_MANY)
ABI_TYPE(struct, lamp_switch, 16, 4);
ABI_NUMBER(lamp_switch, id,     0,  uint16_t);
ABI_MEMBER(lamp_switch, others, 2,  4);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    2, uint16_t);
ABI_NESTED(lamp_switch, behind, 8,  4, 4);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 8, uint32_t);
ABI_NUMBER(lamp_switch, steps,  12, uint16_t);
#endif

#if defined(SWITCHES_WIDE) && defined(SWITCHES_MANY) && defined(ROOMS_MANY) \
    && !defined(ROOMS_VERY_MANY)
ABI_TYPE(struct, lamp_switch, 24, 4);
ABI_NUMBER(lamp_switch, id,     0,  uint32_t);
ABI_MEMBER(lamp_switch, others, 4,  8);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    4,  uint32_t);
ABI_NESTED(lamp_switch, behind, 12, 8, 4);
ABI_NUMBER_AT(lamp_switch, behind.id,   behind_id,   12, uint32_t);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 16, uint16_t);
ABI_NUMBER(lamp_switch, steps,  20, uint32_t);
#endif

#if defined(SWITCHES_WIDE) && !defined(SWITCHES_MANY) && defined(ROOMS_MANY) \
    && defined(ROOMS_VERY_MANY)
ABI_TYPE(struct, lamp_switch, 20, 4);
ABI_NUMBER(lamp_switch, id,     0,  uint32_t);
ABI_MEMBER(lamp_switch, others, 4,  8);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    4,  uint32_t);
ABI_NESTED(lamp_switch, behind, 12, 4, 4);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 12, uint32_t);
ABI_NUMBER(lamp_switch, steps,  16, uint32_t);
#endif

#if !defined(SWITCHES_WIDE) && defined(SWITCHES_MANY) && defined(ROOMS_MANY) \
    && defined(ROOMS_VERY_MANY)
ABI_TYPE(struct, lamp_switch, 20, 4);
ABI_NUMBER(lamp_switch, id,     0,  uint16_t);
ABI_MEMBER(lamp_switch, others, 2,  4);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    2,  uint16_t);
ABI_NESTED(lamp_switch, behind, 8,  8, 4);
ABI_NUMBER_AT(lamp_switch, behind.id,   behind_id,   8,  uint16_t);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 12, uint32_t);
ABI_NUMBER(lamp_switch, steps,  16, uint16_t);
#endif

#if defined(SWITCHES_WIDE) && defined(SWITCHES_MANY) && defined(ROOMS_MANY) \
    && defined(ROOMS_VERY_MANY)
ABI_TYPE(struct, lamp_switch, 24, 4);
ABI_NUMBER(lamp_switch, id,     0,  uint32_t);
ABI_MEMBER(lamp_switch, others, 4,  8);
ABI_NUMBER_AT(lamp_switch, others[0],   others_0,    4,  uint32_t);
ABI_NESTED(lamp_switch, behind, 12, 8, 4);
ABI_NUMBER_AT(lamp_switch, behind.id,   behind_id,   12, uint32_t);
ABI_NUMBER_AT(lamp_switch, behind.room, behind_room, 16, uint32_t);
ABI_NUMBER(lamp_switch, steps,  20, uint32_t);
#endif

#if !defined(__arm__)
ABI_TYPE(struct, lamp_time, 4, 4);
ABI_NUMBER(lamp_time, hour,   0, uint8_t);
ABI_NUMBER(lamp_time, minute, 1, uint8_t);
#endif

#if defined(__arm__)
ABI_TYPE(struct, lamp_time, 4, 4);
ABI_NUMBER(lamp_time, hour, 0, uint8_t);
#endif

#if !defined(__arm__)
ABI_TYPE(struct, lamp_times, 8, 4);
ABI_NUMBER(lamp_times, count, 0, uint32_t);
ABI_NESTED(lamp_times, day,   4, 4, 4);
ABI_MEMBER_AT(lamp_times, day.evening, day_evening, 4, 4);
#endif

#if defined(__arm__)
ABI_TYPE(struct, lamp_times, 4, 4);
ABI_NUMBER(lamp_times, count, 0, uint32_t);
#endif
