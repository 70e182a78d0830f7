/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * codes.layout.c
 *
 * Assertions about codes.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/codes/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/codes/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "codes.h"

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

ABI_CONSTANT(SHORT_NONE, 0,  int);
ABI_CONSTANT(SHORT_ONE,  1,  int);
ABI_CONSTANT(SHORT_TEN,  10, int);
ABI_CONSTANT(SHORT_END,  11, int);

ABI_CONSTANT(OUTCOME_DROPPED, (-2), int);
ABI_CONSTANT(OUTCOME_ERROR,   (-1), int);
ABI_CONSTANT(OUTCOME_OKAY,    0,    int);

ABI_CONSTANT(MAGIC_FIRST,  0x10U,       unsigned int);
ABI_CONSTANT(MAGIC_SECOND, 0x80000000U, unsigned int);

ABI_CONSTANT(_FLAG_lowest,  0,           int);
ABI_CONSTANT(FLAG_lowest,   0x1U,        unsigned int);
ABI_CONSTANT(_FLAG_highest, 31,          int);
ABI_CONSTANT(FLAG_highest,  0x80000000U, unsigned int);

ABI_CONSTANT(_SIGNED_FLAG_int, 30,         int);
ABI_CONSTANT(SIGNED_FLAG_int,  0x40000000, int);

ABI_CONSTANT(_FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name, 0,  int);
ABI_CONSTANT(FLAG_OF_SOME_PART_OF_THE_PROTOCOL_with_a_long_name, 0x1U,
             unsigned int);
ABI_CONSTANT(_FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond,           40, int);
#ifdef ABI_HAS_LONG_LONG
ABI_CONSTANT(FLAG_OF_SOME_PART_OF_THE_PROTOCOL_beyond, 0x10000000000ULL,
             unsigned long long);
#endif

ABI_CONSTANT(MASK_CDROM,     0x01,       int);
ABI_CONSTANT(MASK_REMOVABLE, 2,          int);
ABI_CONSTANT(MASK_READONLY,  0x4,        int);
ABI_CONSTANT(MASK_KIND,      0x30,       int);
ABI_CONSTANT(MASK_ALL,       0x7,        int);
ABI_CONSTANT(MASK_LAST,      0x80000000, unsigned int);

ABI_CONSTANT(WIDE_MASK_LOW, 0x1U, unsigned int);
#ifdef ABI_HAS_LONG_LONG
ABI_CONSTANT(WIDE_MASK_HALF, 0xffffffff00000000ULL, unsigned long long);
#endif

ABI_CONSTANT(LAMP_OFF, 0, int);
ABI_CONSTANT(LAMP_ON,  1, int);

ABI_CONSTANT(KEY_A,        0x1, int);
ABI_CONSTANT(SHIFT,        0x2, int);
ABI_CONSTANT(BUTTON_LEFT,  0x4, int);
ABI_CONSTANT(BUTTON_RIGHT, 0x8, int);

ABI_CONSTANT(_LAMP_COLOUR_RED,  0,    int);
ABI_CONSTANT(LAMP_COLOUR_RED,   0x1U, unsigned int);
ABI_CONSTANT(_LAMP_COLOUR_BLUE, 1,    int);
ABI_CONSTANT(LAMP_COLOUR_BLUE,  0x2U, unsigned int);

ABI_TYPE(struct, uses, 40, ABI_BY_INT64(8, 4));
ABI_NUMBER(uses, few,       0,  uint8_t);
ABI_NUMBER(uses, padding,   1,  uint8_t);
ABI_NUMBER(uses, linked,    2,  uint8_t);
ABI_NUMBER(uses, rest,      3,  uint8_t);
ABI_NUMBER(uses, flags,     4,  uint32_t);
ABI_NUMBER(uses, wide,      8,  uint64_t);
ABI_NUMBER(uses, masks,     16, uint32_t);
ABI_NUMBER(uses, mode,      20, uint16_t);
ABI_NUMBER(uses, on,        22, uint8_t);
ABI_NUMBER(uses, keys,      23, uint8_t);
ABI_NUMBER(uses, wideMasks, 24, uint64_t);
ABI_NUMBER(uses, light,     32, uint64_t);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
