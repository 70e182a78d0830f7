/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * bits.layout.c
 *
 * Assertions about bits.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/bits/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/bits/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "bits.h"

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

/*
 * ABI_BY_ORDER selects a number by the order of the bytes of an integer.
 *
 *   little-endian  x86_64, i386, aarch64, arm, riscv64, ppc64le
 *   big-endian  s390x, ppc64, mips
 */
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
# define ABI_IS_BIG_ENDIAN 1
#else
# define ABI_IS_BIG_ENDIAN 0
#endif
#define ABI_BY_ORDER(if_little, if_big)                                       \
    (!ABI_IS_BIG_ENDIAN ? (if_little) : (if_big))

/*
 * ABI_ON_AARCH64 selects a number by the ABI.
 *
 *   this one  aarch64
 *   another  x86_64, i386, arm, riscv64, ppc64le, s390x, ppc64, mips
 */
#if defined(__aarch64__)
# define ABI_IS_AARCH64 1
#else
# define ABI_IS_AARCH64 0
#endif
#define ABI_ON_AARCH64(if_so, if_not)                                         \
    (ABI_IS_AARCH64 ? (if_so) : (if_not))

ABI_ALIAS(count_t, uint32_t);

ABI_CONSTANT(VERSION_FOUR, 4, int);
ABI_CONSTANT(VERSION_SIX,  6, int);

ABI_CONSTANT(_ASKS_answer, 0,    int);
ABI_CONSTANT(ASKS_answer,  0x1U, unsigned int);
ABI_CONSTANT(_ASKS_haste,  2,    int);
ABI_CONSTANT(ASKS_haste,   0x4U, unsigned int);

ABI_TYPE(struct, packet, 4, 2);
ABI_NUMBER(packet, service, 1, uint8_t);

ABI_TYPE(struct, option, 4, 4);

ABI_TYPE(struct, state, ABI_BY_INT64(40, 32), ABI_BY_INT64(8, 4));
ABI_NESTED(state, either, ABI_BY_INT64(28, 24), 2, 2);
ABI_NUMBER_AT(state, either.all, either_all, ABI_BY_INT64(28, 24), uint16_t);
ABI_MEMBER(state, each,   ABI_BY_INT64(30, 26), 3);
ABI_NESTED_AT(state, each[0],    each_0,     ABI_BY_INT64(30, 26), 1, 1);

ABI_TYPE(struct,
         gaps,
         ABI_BY_ORDER(ABI_BY_INT64(ABI_BY_POINTER(ABI_ON_AARCH64(16, 12), 16),
             8), 12),
         ABI_BY_ORDER(ABI_BY_INT64(ABI_BY_POINTER(ABI_ON_AARCH64(8, 2), 8), 2),
             2));
ABI_NUMBER(gaps, first,  0, uint8_t);
ABI_NUMBER(gaps, second, 2, uint8_t);

ABI_TYPE(struct, port, 2, 1);

ABI_TYPE(struct, choice, 4, 2);
ABI_NUMBER(choice, more, 1, uint8_t);
ABI_NESTED(choice, part, 2, 2, 2);
ABI_NUMBER_AT(choice, part.all, part_all, 2, uint16_t);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
