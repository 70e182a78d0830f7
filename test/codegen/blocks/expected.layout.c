/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * blocks.layout.c
 *
 * Assertions about blocks.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/blocks/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/blocks/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "blocks.h"

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

ABI_CONSTANT(BLOCK_SEGMENTS, 3, int);

ABI_ALIAS(block_number_t, uint64_t);

ABI_CONSTANT(BLOCK_OP_READ,    0, int);
ABI_CONSTANT(BLOCK_OP_DISCARD, 5, int);

ABI_CONSTANT(_BLOCK_FLAG_more,  0,    int);
ABI_CONSTANT(BLOCK_FLAG_more,   0x1U, unsigned int);
ABI_CONSTANT(_BLOCK_FLAG_extra, 1,    int);
ABI_CONSTANT(BLOCK_FLAG_extra,  0x2U, unsigned int);

ABI_TYPE(struct, block_segment, 8, 4);
ABI_NUMBER(block_segment, gref,  0, uint32_t);
ABI_NUMBER(block_segment, first, 4, uint8_t);
ABI_NUMBER(block_segment, last,  5, uint8_t);
ABI_NUMBER(block_segment, flags, 6, uint16_t);

ABI_TYPE(struct, block_range, ABI_BY_INT64(16, 12), ABI_BY_INT64(8, 4));
ABI_TYPEDEF(block_range_t, struct block_range);
ABI_NUMBER(block_range, count, 0,                  uint32_t);
ABI_NUMBER(block_range, start, ABI_BY_INT64(8, 4), uint64_t);

ABI_TYPE(struct, block_request, 28, 4);
ABI_NUMBER(block_request, operation, 0, uint8_t);
ABI_NUMBER(block_request, pad,       1, uint8_t);
ABI_NUMBER(block_request, flags,     2, uint16_t);
ABI_NESTED(block_request, u,         4, 24, 4);
ABI_NESTED_AT(block_request, u.read,             u_read,            4, 24, 4);
ABI_MEMBER_AT(block_request, u.read.segments,    u_read_segments,   4, 24);
ABI_MEMBER_AT(block_request, u.read.segments[0], u_read_segments_0, 4, 8);
ABI_MEMBER_AT(block_request, u.discard,          u_discard,         4, 24);
ABI_NUMBER_AT(block_request, u.discard[0], u_discard_0, 4, uint32_t);

ABI_TYPE(struct, block_response, 8, 4);
ABI_NUMBER(block_response, id,     0, uint32_t);
ABI_NUMBER(block_response, status, 4, uint32_t);

ABI_TYPE(union, block_address, 4, 4);
ABI_MEMBER(block_address, octets, 0, 4);
ABI_NUMBER_AT(block_address, octets[0], octets_0, 0, uint8_t);
ABI_NUMBER(block_address, number, 0, uint32_t);

ABI_CONSTANT(BLOCK_MEDIUM_DISK,  0, int);
ABI_CONSTANT(BLOCK_MEDIUM_FLASH, 1, int);

ABI_CONSTANT(_BLOCK_MEDIUM_FLAG_more, 0,    int);
ABI_CONSTANT(BLOCK_MEDIUM_FLAG_more,  0x1U, unsigned int);
ABI_CONSTANT(_BLOCK_MEDIUM_FLAG_name, 1,    int);
ABI_CONSTANT(BLOCK_MEDIUM_FLAG_name,  0x2U, unsigned int);

ABI_TYPE(struct, block_medium, 16, ABI_BY_INT64(8, 4));
ABI_NUMBER(block_medium, medium, 0, uint64_t);
ABI_NUMBER(block_medium, flags,  8, uint64_t);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
