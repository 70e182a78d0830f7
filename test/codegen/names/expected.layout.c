/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * names.layout.c
 *
 * Assertions about names.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/names/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/names/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "names.h"

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

ABI_CONSTANT(KIND_FIRST,  1, int);
ABI_CONSTANT(KIND_SECOND, 2, int);

ABI_CONSTANT(HOW_WELL,  0, int);
ABI_CONSTANT(HOW_BADLY, 5, int);
ABI_CONSTANT(HOW_NOT,   9, int);

ABI_TYPE(struct, locals, 48, ABI_BY_INT64(8, 4));
ABI_NUMBER(locals, view,      0,  uint8_t);
ABI_NUMBER(locals, view_,     1,  int8_t);
ABI_NUMBER(locals, offset,    2,  int16_t);
ABI_NUMBER(locals, value,     4,  uint32_t);
ABI_NUMBER(locals, into,      8,  int32_t);
ABI_NUMBER(locals, refuse,    12, uint32_t);
ABI_NUMBER(locals, word0,     16, uint64_t);
ABI_NUMBER(locals, BigInt,    24, int64_t);
ABI_NUMBER(locals, error,     32, uint32_t);
ABI_NUMBER(locals, undefined, 36, uint32_t);
ABI_NUMBER(locals, in,        40, uint32_t);
ABI_NUMBER(locals, function,  44, uint32_t);

ABI_TYPE(struct, variant, 192, ABI_BY_INT64(8, 4));
ABI_NUMBER(variant, path,         0,   uint16_t);
ABI_NUMBER(variant, view,         2,   uint16_t);
ABI_NUMBER(variant, var,          4,   uint16_t);
ABI_MEMBER(variant, element,      6,   2);
ABI_NUMBER_AT(variant, element[0],         element_0,         6,   uint8_t);
ABI_MEMBER(variant, checkInteger, 8,   80);
ABI_NUMBER_AT(variant, checkInteger[0],    checkInteger_0,    8,   uint32_t);
ABI_MEMBER(variant, arrayFrom,    88,  96);
ABI_MEMBER_AT(variant, arrayFrom[0],       arrayFrom_0,       88,  48);
ABI_NESTED(variant, value,        184, 8, ABI_BY_INT64(8, 4));
ABI_MEMBER_AT(variant, value.offset,       value_offset,      184, 4);
ABI_NESTED_AT(variant, value.offset[0],    value_offset_0,    184, 2, 2);
ABI_NUMBER_AT(variant, value.offset[0].at, value_offset_0_at, 184, int16_t);
ABI_NUMBER_AT(variant, value.error,        value_error,       184, uint64_t);

ABI_TYPE(struct, paths, 792, ABI_BY_INT64(8, 4));
ABI_NUMBER(paths, a_b,    0,   uint32_t);
ABI_NESTED(paths, a,      4,   12, 4);
ABI_NUMBER_AT(paths, a.b,          a_b,        4,   uint32_t);
ABI_MEMBER_AT(paths, a.b_c,        a_b_c,      8,   8);
ABI_NUMBER_AT(paths, a.b_c[0],     a_b_c_0,    8,   uint32_t);
ABI_MEMBER(paths, length, 16,  768);
ABI_MEMBER_AT(paths, length[0],    length_0,   16,  384);
ABI_MEMBER_AT(paths, length[0][0], length_0_0, 16,  192);
ABI_MEMBER(paths, rest,   784, 8);
ABI_NUMBER_AT(paths, rest[0],      rest_0,     784, uint32_t);

ABI_TYPE(struct, ask, 40, ABI_BY_INT64(8, 4));
ABI_NUMBER(ask, in,    0, uint8_t);
ABI_NUMBER(ask, value, 1, uint8_t);
ABI_MEMBER(ask, gap,   2, 6);
ABI_NUMBER_AT(ask, gap[0],   gap_0,   2, uint8_t);
ABI_MEMBER(ask, words, 8, 32);
ABI_NUMBER_AT(ask, words[0], words_0, 8, uint64_t);

ABI_TYPE(struct, tell, 24, ABI_BY_INT64(8, 4));
ABI_NUMBER(tell, in,    0, uint8_t);
ABI_NUMBER(tell, value, 1, uint8_t);
ABI_NUMBER(tell, view,  2, int16_t);
ABI_NUMBER(tell, gap,   4, uint32_t);
ABI_MEMBER(tell, word0, 8, 16);
ABI_NUMBER_AT(tell, word0[0], word0_0, 8, int64_t);

ABI_NAME(struct, wire_sring);
ABI_NUMBER(wire_sring, req_prod,  0,  uint32_t);
ABI_NUMBER(wire_sring, req_event, 4,  uint32_t);
ABI_NUMBER(wire_sring, rsp_prod,  8,  uint32_t);
ABI_NUMBER(wire_sring, rsp_event, 12, uint32_t);
ABI_MEMBER_AT(wire_sring, ring[0], ring_0, 64, 40);

ABI_TYPE(union, wire_sring_entry, 40, ABI_BY_INT64(8, 4));
ABI_MEMBER(wire_sring_entry, req, 0, 40);
ABI_MEMBER(wire_sring_entry, rsp, 0, 24);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
