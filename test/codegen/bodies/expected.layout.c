/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * loom.layout.c
 *
 * Assertions about loom.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/bodies/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/bodies/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "loom.h"

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

/* A struct or union with a typedef and no tag: its size and alignment. */
#define ABI_TAGLESS(type, size, alignment)                                    \
    typedef type layout_##type;                                               \
    struct layout_of_##type { char before; type it; };                        \
    ABI_ASSERT(wrong_size_of_##type, #type ": size",                          \
               sizeof(type) == (size));                                       \
    ABI_ASSERT(wrong_alignment_of_##type, #type ": alignment",                \
               offsetof(struct layout_of_##type, it) == (alignment))

ABI_CONSTANT(LOOM_RING_PAGES, 4, int);

ABI_CONSTANT(LOOM_OP_WEAVE, 1, int);
ABI_CONSTANT(LOOM_OP_STOP,  2, int);
ABI_CONSTANT(LOOM_OP_MAX,   3, int);

ABI_TAGLESS(loom_thread_t, 12, 4);
ABI_NUMBER(loom_thread_t, colour,   0,  uint32_t);
ABI_MEMBER(loom_thread_t, ends,     4,  6);
ABI_MEMBER_AT(loom_thread_t, ends[0],    ends_0,   4, 2);
ABI_NUMBER_AT(loom_thread_t, ends[0][0], ends_0_0, 4, uint8_t);
ABI_NUMBER(loom_thread_t, strength, 10, uint16_t);

ABI_TAGLESS(loom_pattern_t, 4, 4);
ABI_NUMBER(loom_pattern_t, number, 0, uint32_t);
ABI_MEMBER(loom_pattern_t, bytes,  0, 4);
ABI_NUMBER_AT(loom_pattern_t, bytes[0], bytes_0, 0, uint8_t);

ABI_TYPE(struct, loom_fence, 116, 4);
ABI_TYPEDEF(loom_fence_t, struct loom_fence);
ABI_NUMBER(loom_fence, in,       0,   uint32_t);
ABI_NUMBER(loom_fence, await,    4,   uint32_t);
ABI_NUMBER(loom_fence, class,    8,   uint16_t);
ABI_NUMBER(loom_fence, private,  10,  uint16_t);
ABI_NUMBER(loom_fence, function, 12,  uint32_t);
ABI_MEMBER(loom_fence, threads,  16,  96);
ABI_MEMBER_AT(loom_fence, threads[0], threads_0, 16, 12);
ABI_MEMBER(loom_fence, pattern,  112, 4);

ABI_CONSTANT(LOOM_WHO_PEOPLE,  1, int);
ABI_CONSTANT(LOOM_WHO_ENGINES, 2, int);

ABI_CONSTANT(_LOOM_SHUTTLEF_moves, 0,    int);
ABI_CONSTANT(LOOM_SHUTTLEF_moves,  0x1U, unsigned int);

ABI_CONSTANT(LOOM_SHUTTLES, 3, int);

ABI_CONSTANT(LOOM_STATUS_OKAY,   0,    int);
ABI_CONSTANT(LOOM_STATUS_BROKEN, (-2), int);

ABI_TYPE(struct, loom_shuttle, 8, 4);
ABI_TYPEDEF(loom_shuttle_t, struct loom_shuttle);
ABI_NUMBER(loom_shuttle, place, 0, uint32_t);
ABI_NUMBER(loom_shuttle, flags, 4, uint32_t);

ABI_TYPE(struct, loom_request, 36, 4);
ABI_NUMBER(loom_request, who,      0,  uint32_t);
ABI_MEMBER(loom_request, shuttles, 4,  24);
ABI_MEMBER_AT(loom_request, shuttles[0],     shuttles_0,      4,  8);
ABI_NESTED(loom_request, u,        28, 8, 4);
ABI_NESTED_AT(loom_request, u.engine,        u_engine,        28, 8, 4);
ABI_NUMBER_AT(loom_request, u.engine.speed,  u_engine_speed,  28, uint32_t);
ABI_NUMBER_AT(loom_request, u.engine.status, u_engine_status, 32, int32_t);
ABI_MEMBER_AT(loom_request, u.raw,           u_raw,           28, 8);
ABI_NUMBER_AT(loom_request, u.raw[0],        u_raw_0,         28, uint8_t);

ABI_TYPE(struct, loom_response, 8, 4);
ABI_MEMBER(loom_response, first, 0, 8);

#if !defined(LOOM_PLAIN)
ABI_CONSTANT(LOOM_KNOTS, 5, int);
#endif

#if !defined(LOOM_PLAIN)
ABI_TYPE(struct, loom_knot, 4, 4);
ABI_NUMBER(loom_knot, place, 0, uint32_t);
#endif

#if defined(LOOM_PLAIN)
ABI_CONSTANT(LOOM_FLOOR, 1, int);
#endif

#if !defined(LOOM_PLAIN)
ABI_TYPE(struct, loom_knots, 32, 4);
ABI_NUMBER(loom_knots, number, 0,  uint32_t);
ABI_MEMBER(loom_knots, all,    4,  20);
ABI_MEMBER_AT(loom_knots, all[0], all_0, 4, 4);
ABI_NUMBER(loom_knots, length, 24, uint32_t);
ABI_NUMBER(loom_knots, hall,   28, uint32_t);
#endif

#if defined(LOOM_PLAIN)
ABI_TYPE(struct, loom_knots, 8, 4);
ABI_NUMBER(loom_knots, length, 0, uint32_t);
ABI_NUMBER(loom_knots, floor,  4, uint32_t);
#endif

ABI_CONSTANT(LOOM_EVENT_BREAK, 1, int);
ABI_CONSTANT(LOOM_EVENT_MOVE,  2, int);
ABI_CONSTANT(LOOM_EVENT_TOUCH, 3, int);

ABI_TYPE(struct, loom_break, 4, 2);
ABI_NUMBER(loom_break, type,   0, uint8_t);
ABI_NUMBER(loom_break, times,  1, uint8_t);
ABI_NUMBER(loom_break, thread, 2, uint16_t);

ABI_TYPE(struct, loom_move, 8, 4);
ABI_NUMBER(loom_move, type,     0, uint8_t);
ABI_MEMBER(loom_move, pad,      1, 3);
ABI_NUMBER_AT(loom_move, pad[0], pad_0, 1, uint8_t);
ABI_NUMBER(loom_move, distance, 4, int32_t);

ABI_TYPE(union, loom_event, 40, 4);
ABI_TYPEDEF(loom_event_t, union loom_event);
ABI_NUMBER(loom_event, type,   0, uint8_t);
ABI_MEMBER(loom_event, thread, 0, 4);
ABI_MEMBER(loom_event, move,   0, 8);
ABI_MEMBER(loom_event, pad,    0, 40);
ABI_NUMBER_AT(loom_event, pad[0], pad_0, 0, uint8_t);

ABI_TYPE(struct, loom_events, 132, 4);
ABI_NUMBER(loom_events, count,  0,   uint32_t);
ABI_MEMBER(loom_events, events, 4,   120);
ABI_MEMBER_AT(loom_events, events[0],        events_0,         4,   40);
ABI_NESTED(loom_events, last,   124, 8, 4);
ABI_NESTED_AT(loom_events, last.wide,        last_wide,        124, 8, 4);
ABI_NUMBER_AT(loom_events, last.wide.what,   last_wide_what,   124, uint32_t);
ABI_NUMBER_AT(loom_events, last.wide.number, last_wide_number, 128, uint32_t);
ABI_NESTED_AT(loom_events, last.narrow,      last_narrow,      124, 4, 4);
ABI_NUMBER_AT(loom_events, last.narrow.what, last_narrow_what, 124, uint32_t);

ABI_TYPE(struct, loom_shelf, 16, 4);
ABI_NUMBER(loom_shelf, width,  0,  uint32_t);
ABI_NUMBER(loom_shelf, height, 4,  uint32_t);
ABI_NESTED(loom_shelf, cloth,  8,  4, 4);
ABI_NUMBER_AT(loom_shelf, cloth.length, cloth_length, 8, uint32_t);
ABI_NUMBER(loom_shelf, room,   12, uint32_t);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
