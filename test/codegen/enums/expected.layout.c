/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * lamp.layout.c
 *
 * Assertions about lamp.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/enums/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/enums/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "lamp.h"

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
 * C89 and C++98 have no constants of type long long: what the header has of
 * them is asserted where the language knows them.
 */
#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L ||               \
    defined(__cplusplus) && __cplusplus >= 201103L
# define ABI_HAS_LONG_LONG
#endif

/* A type of C: its size. */
#define ABI_INTEGER(name, type, size)                                         \
    ABI_ASSERT(wrong_size_of_##name, #type ": size",                          \
               sizeof(type) == (size))

ABI_INTEGER(enum_lamp_mode, enum lamp_mode, 4);
ABI_INTEGER(lamp_mode_t,    lamp_mode_t,    4);
ABI_CONSTANT(LAMP_OFF, 0, int);
ABI_CONSTANT(LAMP_ON,  1, int);
ABI_CONSTANT(LAMP_MAX, 2, int);

ABI_INTEGER(enum_lamp_status, enum lamp_status, 4);
ABI_CONSTANT(LAMP_STATUS_BROKEN,      (-2), int);
ABI_CONSTANT(LAMP_STATUS_DONE,        0,    int);
ABI_CONSTANT(LAMP_STATUS_VENDOR,      256,  int);
ABI_CONSTANT(LAMP_STATUS_VENDOR_NEXT, 257,  int);

ABI_INTEGER(lamp_colour, lamp_colour, 4);
ABI_CONSTANT(lamp_colour_RED,   0x0, int);
ABI_CONSTANT(lamp_colour_GREEN, 0x1, int);

ABI_CONSTANT(LAMP_A_UNSPEC, 0, int);
ABI_CONSTANT(LAMP_A_MODE,   1, int);
ABI_CONSTANT(LAMP_A_NAME,   2, int);

ABI_INTEGER(enum_lamp_parts, enum lamp_parts, 4);
ABI_CONSTANT(LAMP_PART_TOP,    0x1, int);
ABI_CONSTANT(LAMP_PART_BOTTOM, 0x2, int);

ABI_INTEGER(enum_LAMP_T, enum LAMP_T, 4);
ABI_CONSTANT(LAMP_T_NONE,    0,    int);
ABI_CONSTANT(LAMP_T_LIGHT,   1,    int);
ABI_CONSTANT(LAMP_T_BRIGHT,  1,    int);
ABI_CONSTANT(LAMP_T_HEAT,    2,    int);
ABI_CONSTANT(LAMP_T_NR,      3,    int);
ABI_CONSTANT(LAMP_T_MAX,     2,    int);
ABI_CONSTANT(LAMP_T_COUNT,   3,    int);
ABI_CONSTANT(LAMP_T_DEFAULT, 2,    int);
ABI_CONSTANT(LAMP_T_OTHER,   0x10, int);

ABI_INTEGER(enum_lamp_edge, enum lamp_edge, 8);
ABI_CONSTANT(lamp_edge_LEAST, (-0x7FFFFFFF - 1), int);
#ifdef ABI_HAS_LONG_LONG
ABI_CONSTANT(lamp_edge_LESS, (-0x80000001LL), long long);
#endif

ABI_INTEGER(enum_lamp_most, enum lamp_most, 8);
#ifdef ABI_HAS_LONG_LONG
ABI_CONSTANT(lamp_most_MOST, 18446744073709551615ULL, unsigned long long);
ABI_CONSTANT(lamp_most_LAST, 18446744073709551615ULL, unsigned long long);
#endif

ABI_CONSTANT(LAMP_B_NONE,  0, int);
ABI_CONSTANT(LAMP_B_LIGHT, 1, int);
ABI_CONSTANT(LAMP_B_ON,    1, int);
ABI_CONSTANT(LAMP_B_LAST,  1, int);

ABI_INTEGER(enum_lamp_side, enum lamp_side, 4);
ABI_CONSTANT(LAMP_SIDE_LEFT,  0x1, int);
ABI_CONSTANT(LAMP_SIDE_RIGHT, 0x2, int);
ABI_CONSTANT(LAMP_SIDE_BOTH,  0x3, int);

ABI_INTEGER(enum_lamp_can, enum lamp_can, 8);
ABI_INTEGER(lamp_can_t,    lamp_can_t,    8);
ABI_CONSTANT(LAMP_CAN_DIM, 0x1, int);
#ifdef ABI_HAS_LONG_LONG
ABI_CONSTANT(LAMP_CAN_BLINK, 0x80000000ULL,         unsigned long long);
ABI_CONSTANT(LAMP_CAN_TALK,  0x10000000000ULL,      unsigned long long);
ABI_CONSTANT(LAMP_CAN_MORE,  0x8000000000000000ULL, unsigned long long);
#endif

ABI_INTEGER(enum_lamp_owner, enum lamp_owner, 4);
ABI_CONSTANT(lamp_owner_ROOM,   0,           int);
ABI_CONSTANT(lamp_owner_NOBODY, 4294967295U, unsigned int);

ABI_INTEGER(enum_lamp_next, enum lamp_next, 8);
ABI_CONSTANT(LAMP_NEXT_NEVER, (-1), int);
ABI_CONSTANT(LAMP_NEXT_NOW,   0,    int);
#ifdef ABI_HAS_LONG_LONG
ABI_CONSTANT(LAMP_NEXT_LATE, 0xffffffff,           long long);
ABI_CONSTANT(LAMP_NEXT_LAST, 0x7fffffffffffffffLL, long long);
#endif

ABI_CONSTANT(LAMP_N_ONE, 0, int);
ABI_CONSTANT(LAMP_N_END, 1, int);

ABI_CONSTANT(LAMP_N_MAX, 0, int);

ABI_TYPE(struct, lamp, 32, 4);
ABI_MEMBER(lamp, mode,      0,  4);
ABI_MEMBER(lamp, status,    4,  4);
ABI_MEMBER(lamp, colours,   8,  8);
ABI_MEMBER_AT(lamp, colours[0], colours_0, 8, 4);
ABI_MEMBER(lamp, parts,     16, 4);
ABI_NUMBER(lamp, before,    20, uint16_t);
ABI_NUMBER(lamp, attribute, 22, uint16_t);
ABI_MEMBER(lamp, tells,     24, 4);
ABI_NUMBER(lamp, button,    28, uint16_t);
ABI_NUMBER(lamp, side,      30, uint16_t);

ABI_TYPE(struct, lamp_plan, ABI_BY_INT64(32, 28), ABI_BY_INT64(8, 4));
ABI_MEMBER(lamp_plan, mode,   0,                    4);
ABI_MEMBER(lamp_plan, can,    ABI_BY_INT64(8, 4),   8);
ABI_NUMBER(lamp_plan, before, ABI_BY_INT64(16, 12), uint64_t);
ABI_MEMBER(lamp_plan, next,   ABI_BY_INT64(24, 20), 8);

ABI_INTEGER(enum_lamp_question, enum lamp_question, 4);
ABI_CONSTANT(LAMP_ASK_MODE,  0, int);
ABI_CONSTANT(LAMP_ASK_HEAT,  1, int);
ABI_CONSTANT(LAMP_ASK_FIRST, 0, int);

ABI_CONSTANT(LAMP_ANSWER_BY_LAMP,   1,    int);
ABI_CONSTANT(LAMP_ANSWER_BY_NOBODY, (-1), int);
#if !defined(LAMP_OLD)
ABI_CONSTANT(LAMP_ANSWER_BY_SWITCH, 2, int);
#endif

ABI_TYPE(struct, lamp_talk, 16, 4);
ABI_MEMBER(lamp_talk, question, 0,  4);
ABI_NESTED(lamp_talk, lines,    4,  8, 4);
ABI_MEMBER_AT(lamp_talk, lines.answers,    lines_answers,   4, 8);
ABI_MEMBER_AT(lamp_talk, lines.answers[0], lines_answers_0, 4, 4);
ABI_MEMBER(lamp_talk, next,     12, 4);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
