/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * parcel.layout.c
 *
 * Assertions about parcel.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/packed/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/packed/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "parcel.h"

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

/* A type of C: its size. */
#define ABI_INTEGER(name, type, size)                                         \
    ABI_ASSERT(wrong_size_of_##name, #type ": size",                          \
               sizeof(type) == (size))

ABI_INTEGER(char, char, 1);

ABI_ALIAS(parcel_tight_t, uint64_t);

ABI_TYPE(struct, parcel_label, 12, 4);
ABI_NUMBER(parcel_label, kind,   0, uint8_t);
ABI_NUMBER(parcel_label, street, 1, uint32_t);
ABI_NESTED(parcel_label, size,   5, 2, 1);
ABI_NUMBER_AT(parcel_label, size.volume,   size_volume,  5, uint16_t);
ABI_MEMBER_AT(parcel_label, size.edges,    size_edges,   5, 2);
ABI_NUMBER_AT(parcel_label, size.edges[0], size_edges_0, 5, uint8_t);
ABI_NUMBER(parcel_label, weight, 8, uint16_t);

ABI_TYPE(struct, parcel_slip, 10, 2);
ABI_TYPEDEF(parcel_slip_t, struct parcel_slip);
ABI_NUMBER(parcel_slip, number, 0, uint64_t);
ABI_NUMBER(parcel_slip, letter, 8, char);

ABI_TYPE(union, parcel_mark, 5, 1);
ABI_NUMBER(parcel_mark, word,    0, uint32_t);
ABI_MEMBER(parcel_mark, letters, 0, 5);
ABI_NUMBER_AT(parcel_mark, letters[0], letters_0, 0, char);

ABI_TYPE(struct, parcel_list, 72, 8);
ABI_NUMBER(parcel_list, count,  0,  uint8_t);
ABI_NUMBER(parcel_list, total,  1,  uint32_t);
ABI_NUMBER(parcel_list, owner,  6,  uint64_t);
ABI_NUMBER(parcel_list, time,   16, uint64_t);
ABI_MEMBER(parcel_list, marks,  24, 10);
ABI_MEMBER_AT(parcel_list, marks[0],  marks_0,  24, 5);
ABI_MEMBER(parcel_list, labels, 36, 24);
ABI_MEMBER_AT(parcel_list, labels[0], labels_0, 36, 12);
ABI_MEMBER(parcel_list, slip,   60, 10);

ABI_TYPE(struct, parcel_route, ABI_BY_INT64(32, 24), ABI_BY_INT64(8, 4));
ABI_NUMBER(parcel_route, start, 0,                    uint8_t);
ABI_NUMBER(parcel_route, loose, ABI_BY_INT64(8, 4),   uint64_t);
ABI_NUMBER(parcel_route, stop,  ABI_BY_INT64(16, 12), uint8_t);
ABI_NUMBER(parcel_route, tight, ABI_BY_INT64(17, 13), uint64_t);

ABI_TYPE(struct, parcel_stamp, 32, 8);
ABI_NUMBER(parcel_stamp, worth, 0,  uint8_t);
ABI_NUMBER(parcel_stamp, time,  8,  uint64_t);
ABI_MEMBER(parcel_stamp, times, 16, 16);
ABI_NUMBER_AT(parcel_stamp, times[0], times_0, 16, uint64_t);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
