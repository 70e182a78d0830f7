/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * imports.layout.c
 *
 * Assertions about imports.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/imports/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/imports/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "imports.h"

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

ABI_CONSTANT(DISK_SEGMENTS, 6, int);

ABI_TYPE(struct, disk, ABI_BY_INT64(424, 340), ABI_BY_INT64(8, 4));
ABI_MEMBER(disk, first,     0,                      28);
ABI_MEMBER(disk, segments,  28,                     48);
ABI_MEMBER_AT(disk, segments[0],    segments_0,   28, 16);
ABI_MEMBER_AT(disk, segments[0][0], segments_0_0, 28, 8);
ABI_NUMBER(disk, flags,     76,                     uint16_t);
ABI_NUMBER(disk, operation, 78,                     uint8_t);
ABI_NUMBER(disk, pad,       79,                     uint8_t);
ABI_NESTED(disk, u,         80,                     8, 4);
ABI_MEMBER_AT(disk, u.read,         u_read,       80, 8);
ABI_NUMBER_AT(disk, u.discard,      u_discard,    80, uint32_t);
ABI_MEMBER(disk, ranges,    88,                     ABI_BY_INT64(320, 240));
ABI_MEMBER_AT(disk, ranges[0],      ranges_0,     88, ABI_BY_INT64(16, 12));
ABI_MEMBER(disk, address,   ABI_BY_INT64(408, 328), 4);
ABI_NUMBER(disk, end,       ABI_BY_INT64(416, 332), uint64_t);

ABI_NAME(struct, disk_ring_sring);
ABI_NUMBER(disk_ring_sring, req_prod,  0,  uint32_t);
ABI_NUMBER(disk_ring_sring, req_event, 4,  uint32_t);
ABI_NUMBER(disk_ring_sring, rsp_prod,  8,  uint32_t);
ABI_NUMBER(disk_ring_sring, rsp_event, 12, uint32_t);
ABI_MEMBER_AT(disk_ring_sring, ring[0], ring_0, 64, 28);

ABI_TYPE(union, disk_ring_sring_entry, 28, 4);
ABI_MEMBER(disk_ring_sring_entry, req, 0, 28);
ABI_MEMBER(disk_ring_sring_entry, rsp, 0, 8);

ABI_TYPE(struct, disk_copy, ABI_BY_INT64(88, 80), ABI_BY_INT64(8, 4));
ABI_MEMBER(disk_copy, from,     0,                    ABI_BY_INT64(16, 12));
ABI_MEMBER(disk_copy, to,       ABI_BY_INT64(16, 12), ABI_BY_INT64(16, 12));
ABI_MEMBER(disk_copy, requests, ABI_BY_INT64(32, 24), 56);
ABI_MEMBER_AT(disk_copy, requests[0], requests_0, ABI_BY_INT64(32, 24), 28);

ABI_TYPE(union, disk_part, 8, 4);
ABI_MEMBER(disk_part, segment, 0, 8);
ABI_MEMBER(disk_part, address, 0, 4);

ABI_TYPE(struct, disk_medium, 8, 4);
ABI_NUMBER(disk_medium, medium, 0, uint16_t);
ABI_NUMBER(disk_medium, flags,  2, uint16_t);
ABI_NESTED(disk_medium, u,      4, 4, 4);
ABI_NUMBER_AT(disk_medium, u.turns,  u_turns,  4, uint32_t);
ABI_NUMBER_AT(disk_medium, u.writes, u_writes, 4, uint32_t);

ABI_NAME(struct, disk_media_sring);
ABI_NUMBER(disk_media_sring, req_prod,  0,  uint32_t);
ABI_NUMBER(disk_media_sring, req_event, 4,  uint32_t);
ABI_NUMBER(disk_media_sring, rsp_prod,  8,  uint32_t);
ABI_NUMBER(disk_media_sring, rsp_event, 12, uint32_t);
ABI_MEMBER_AT(disk_media_sring, ring[0], ring_0, 64, 8);

ABI_TYPE(union, disk_media_sring_entry, 8, 4);
ABI_MEMBER(disk_media_sring_entry, req, 0, 8);
ABI_MEMBER(disk_media_sring_entry, rsp, 0, 8);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
