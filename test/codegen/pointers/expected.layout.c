/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * pointers.layout.c
 *
 * Assertions about pointers.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/pointers/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/pointers/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "pointers.h"

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
 * ABI_ON_ARM selects a number by the ABI.
 *
 *   this one  arm
 *   another  x86_64, i386, aarch64, riscv64, ppc64le, s390x, ppc64, mips
 */
#if defined(__arm__)
# define ABI_IS_ARM 1
#else
# define ABI_IS_ARM 0
#endif
#define ABI_ON_ARM(if_so, if_not)                                             \
    (ABI_IS_ARM ? (if_so) : (if_not))

/* A type of C: its size. */
#define ABI_INTEGER(name, type, size)                                         \
    ABI_ASSERT(wrong_size_of_##name, #type ": size",                          \
               sizeof(type) == (size))

ABI_INTEGER(size_t,        size_t,        ABI_BY_POINTER(8, 4));
ABI_INTEGER(unsigned_long, unsigned long, ABI_BY_POINTER(8, 4));

ABI_ALIAS(frame_t, unsigned long);
ABI_ALIAS(page_t,  uint64_t);

ABI_TYPE(struct, range, ABI_BY_POINTER(16, 8), ABI_BY_POINTER(8, 4));
ABI_TYPEDEF(range_t, struct range);
ABI_MEMBER(range, start,  0,                    ABI_BY_POINTER(8, 4));
ABI_NUMBER(range, length, ABI_BY_POINTER(8, 4), size_t);

ABI_ALIAS(place_t, uint32_t);

ABI_TYPE(struct, node, ABI_BY_POINTER(48, 24), ABI_BY_POINTER(8, 4));
ABI_MEMBER(node, next,     0,                      ABI_BY_POINTER(8, 4));
ABI_MEMBER(node, previous, ABI_BY_POINTER(8, 4),   ABI_BY_POINTER(8, 4));
ABI_MEMBER(node, range,    ABI_BY_POINTER(16, 8),  ABI_BY_POINTER(8, 4));
ABI_MEMBER(node, name,     ABI_BY_POINTER(24, 12), ABI_BY_POINTER(8, 4));
ABI_MEMBER(node, names,    ABI_BY_POINTER(32, 16), ABI_BY_POINTER(16, 8));
ABI_MEMBER_AT(node, names[0], names_0, ABI_BY_POINTER(32, 16),
              ABI_BY_POINTER(8, 4));

ABI_TYPE(struct, nodes, 8, ABI_BY_INT64(8, 4));
ABI_NUMBER(nodes, count, 0, uint64_t);
ABI_MEMBER_AT(nodes, at[0], at_0, 8, ABI_BY_POINTER(8, 4));

ABI_TYPE(struct, buffers, ABI_BY_POINTER(80, ABI_ON_ARM(80, 40)),
         ABI_BY_POINTER(8, ABI_ON_ARM(8, 4)));
ABI_NUMBER(buffers, count, 0,                                      uint32_t);
ABI_MEMBER(buffers, data, ABI_BY_POINTER(8, ABI_ON_ARM(8, 4)),
           ABI_BY_POINTER(8, ABI_ON_ARM(8, 4)));
ABI_MEMBER(buffers, frames, ABI_BY_POINTER(16, ABI_ON_ARM(16, 8)),
           ABI_BY_POINTER(8, ABI_ON_ARM(8, 4)));
ABI_MEMBER(buffers, bytes, ABI_BY_POINTER(24, ABI_ON_ARM(24, 12)),
           ABI_BY_POINTER(8, ABI_ON_ARM(8, 4)));
ABI_MEMBER(buffers, numbers, ABI_BY_POINTER(32, ABI_ON_ARM(32, 16)),
           ABI_BY_POINTER(16, ABI_ON_ARM(16, 8)));
ABI_MEMBER_AT(buffers, numbers[0], numbers_0,
              ABI_BY_POINTER(32, ABI_ON_ARM(32, 16)),
              ABI_BY_POINTER(8, ABI_ON_ARM(8, 4)));
ABI_MEMBER(buffers, ranges, ABI_BY_POINTER(48, ABI_ON_ARM(48, 24)),
           ABI_BY_POINTER(8, ABI_ON_ARM(8, 4)));
ABI_MEMBER(buffers, places, ABI_BY_POINTER(56, ABI_ON_ARM(56, 28)),
           ABI_BY_POINTER(8, ABI_ON_ARM(8, 4)));
ABI_MEMBER(buffers, pages, ABI_BY_POINTER(64, ABI_ON_ARM(64, 32)),
           ABI_BY_POINTER(8, ABI_ON_ARM(8, 4)));
ABI_NUMBER(buffers, end,   ABI_BY_POINTER(72, ABI_ON_ARM(72, 36)), uint16_t);

ABI_TYPE(union, either, ABI_BY_POINTER(8, 4), ABI_BY_POINTER(8, 4));
ABI_MEMBER(either, address, 0, ABI_BY_POINTER(8, 4));
ABI_NUMBER(either, number,  0, unsigned long);

ABI_TYPE(struct, list, ABI_BY_POINTER(64, ABI_BY_INT64(40, 36)),
         ABI_BY_INT64(8, 4));
ABI_MEMBER(list, first, 0, ABI_BY_POINTER(48, 24));
ABI_MEMBER(list, either, ABI_BY_POINTER(48, 24), ABI_BY_POINTER(8, 4));
ABI_NUMBER(list, time,   ABI_BY_POINTER(56, ABI_BY_INT64(32, 28)), uint64_t);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
