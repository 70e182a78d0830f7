/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * layouts.layout.c
 *
 * Assertions about layouts.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/layouts/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/layouts/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "layouts.h"

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

ABI_ALIAS(ref_t, uint32_t);

ABI_CONSTANT(_EDGE_first, 0,           int);
ABI_CONSTANT(EDGE_first,  0x1U,        unsigned int);
ABI_CONSTANT(_EDGE_last,  31,          int);
ABI_CONSTANT(EDGE_last,   0x80000000U, unsigned int);

ABI_CONSTANT(_FAR_near, 1,    int);
ABI_CONSTANT(FAR_near,  0x2U, unsigned int);
ABI_CONSTANT(_FAR_far,  63,   int);
#ifdef ABI_HAS_LONG_LONG
ABI_CONSTANT(FAR_far, 0x8000000000000000ULL, unsigned long long);
#endif

ABI_TYPE(struct, segment, 8, 4);
ABI_NUMBER(segment, ref,   0, uint32_t);
ABI_NUMBER(segment, first, 4, uint8_t);
ABI_NUMBER(segment, last,  5, uint8_t);
ABI_NUMBER(segment, pad,   6, uint16_t);

ABI_TYPE(struct, disk_request, ABI_BY_INT64(56, 48), ABI_BY_INT64(8, 4));
ABI_TYPEDEF(disk_request_t, struct disk_request);
ABI_NUMBER(disk_request, operation, 0,                    uint8_t);
ABI_NUMBER(disk_request, count,     1,                    uint8_t);
ABI_NUMBER(disk_request, id,        ABI_BY_INT64(8, 4),   uint64_t);
ABI_NUMBER(disk_request, sector,    ABI_BY_INT64(16, 12), uint64_t);
ABI_NUMBER(disk_request, edge,      ABI_BY_INT64(24, 20), uint32_t);
ABI_MEMBER(disk_request, segments,  ABI_BY_INT64(28, 24), 24);
ABI_MEMBER_AT(disk_request, segments[0], segments_0, ABI_BY_INT64(28, 24), 8);

ABI_TYPE(struct, disk_response, ABI_BY_INT64(16, 12), ABI_BY_INT64(8, 4));
ABI_NUMBER(disk_response, id,     0, uint64_t);
ABI_NUMBER(disk_response, status, 8, int16_t);

ABI_TYPE(union, disk_address, 8, 4);
ABI_NUMBER(disk_address, number, 0, uint32_t);
ABI_MEMBER(disk_address, path,   0, 6);
ABI_NUMBER_AT(disk_address, path[0], path_0, 0, uint8_t);

ABI_TYPE(struct, disk_event, 12, 4);
ABI_NUMBER(disk_event, type, 0, uint32_t);
ABI_NESTED(disk_event, u,    4, 8, 4);
ABI_NUMBER_AT(disk_event, u.where,   u_where,  4, uint32_t);
ABI_MEMBER_AT(disk_event, u.text,    u_text,   4, 5);
ABI_NUMBER_AT(disk_event, u.text[0], u_text_0, 4, uint8_t);

ABI_NAME(struct, disk_sring);
ABI_NUMBER(disk_sring, req_prod,  0,  uint32_t);
ABI_NUMBER(disk_sring, req_event, 4,  uint32_t);
ABI_NUMBER(disk_sring, rsp_prod,  8,  uint32_t);
ABI_NUMBER(disk_sring, rsp_event, 12, uint32_t);
ABI_MEMBER_AT(disk_sring, ring[0], ring_0, 64, ABI_BY_INT64(56, 48));

ABI_TYPE(union, disk_sring_entry, ABI_BY_INT64(56, 48), ABI_BY_INT64(8, 4));
ABI_MEMBER(disk_sring_entry, req, 0, ABI_BY_INT64(56, 48));
ABI_MEMBER(disk_sring_entry, rsp, 0, ABI_BY_INT64(16, 12));

ABI_CONSTANT(KIND_NONE,  0, int);
ABI_CONSTANT(KIND_SMALL, 1, int);
ABI_CONSTANT(KIND_PAIRS, 2, int);
ABI_CONSTANT(KIND_TWINS, 3, int);
ABI_CONSTANT(KIND_LIMIT, 4, int);

ABI_TYPE(struct, note, 10, 2);
ABI_NUMBER(note, kind, 0, uint8_t);
ABI_NUMBER(note, pad,  1, uint8_t);
ABI_NESTED(note, body, 2, 8, 2);
ABI_NUMBER_AT(note, body.small,          body_small,         2, int16_t);
ABI_MEMBER_AT(note, body.pairs,          body_pairs,         2, 8);
ABI_NESTED_AT(note, body.pairs[0],       body_pairs_0,       2, 4, 2);
ABI_NUMBER_AT(note, body.pairs[0].left,  body_pairs_0_left,  2, int16_t);
ABI_NUMBER_AT(note, body.pairs[0].right, body_pairs_0_right, 4, int16_t);

ABI_TYPE(struct, holder, ABI_BY_INT64(56, 52), ABI_BY_INT64(8, 4));
ABI_MEMBER(holder, main,   0,                    10);
ABI_MEMBER(holder, others, 10,                   20);
ABI_MEMBER_AT(holder, others[0],  others_0, 10,                   10);
ABI_MEMBER(holder, grid,   30,                   6);
ABI_MEMBER_AT(holder, grid[0],    grid_0,   30,                   3);
ABI_NUMBER_AT(holder, grid[0][0], grid_0_0, 30,                   int8_t);
ABI_MEMBER(holder, times,  ABI_BY_INT64(40, 36), 16);
ABI_NUMBER_AT(holder, times[0],   times_0,  ABI_BY_INT64(40, 36), int64_t);

ABI_CONSTANT(CTL_SET, 1, int);
ABI_CONSTANT(CTL_NOP, 2, int);

ABI_CONSTANT(OUTCOME_DONE,   0, int);
ABI_CONSTANT(OUTCOME_FAILED, 1, int);

ABI_TYPE(struct, ctl_request, ABI_BY_INT64(32, 28), ABI_BY_INT64(8, 4));
ABI_NUMBER(ctl_request, id,    0,                  uint16_t);
ABI_NUMBER(ctl_request, type,  2,                  uint16_t);
ABI_MEMBER(ctl_request, words, ABI_BY_INT64(8, 4), 24);
ABI_NUMBER_AT(ctl_request, words[0], words_0, ABI_BY_INT64(8, 4), uint64_t);

ABI_TYPE(struct, ctl_response, 12, 4);
ABI_NUMBER(ctl_response, id,     0, uint16_t);
ABI_NUMBER(ctl_response, type,   2, uint16_t);
ABI_NUMBER(ctl_response, status, 4, uint32_t);
ABI_NUMBER(ctl_response, result, 8, uint32_t);

ABI_NAME(struct, ctl_sring);
ABI_NUMBER(ctl_sring, req_prod,  0,  uint32_t);
ABI_NUMBER(ctl_sring, req_event, 4,  uint32_t);
ABI_NUMBER(ctl_sring, rsp_prod,  8,  uint32_t);
ABI_NUMBER(ctl_sring, rsp_event, 12, uint32_t);
ABI_MEMBER_AT(ctl_sring, ring[0], ring_0, 64, ABI_BY_INT64(32, 28));

ABI_TYPE(union, ctl_sring_entry, ABI_BY_INT64(32, 28), ABI_BY_INT64(8, 4));
ABI_MEMBER(ctl_sring_entry, req, 0, ABI_BY_INT64(32, 28));
ABI_MEMBER(ctl_sring_entry, rsp, 0, 12);

ABI_TYPE(struct, ether_bytes, 4, 4);
ABI_NUMBER(ether_bytes, count, 0, uint32_t);
ABI_NUMBER_AT(ether_bytes, bytes[0], bytes_0, 4, uint8_t);

ABI_TYPE(struct, ether_tail, 8, 4);
ABI_NUMBER(ether_tail, before, 0, uint32_t);
ABI_NUMBER(ether_tail, count,  4, uint8_t);
ABI_NUMBER_AT(ether_tail, bytes[0], bytes_0, 5, uint8_t);

ABI_TYPE(struct, ether_head, 8, 4);
ABI_NUMBER(ether_head, count,   0, uint32_t);
ABI_NUMBER(ether_head, first,   4, uint32_t);
ABI_NUMBER_AT(ether_head, all[0], all_0, 4, uint32_t);
ABI_MEMBER(ether_head, counted, 4, 4);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
