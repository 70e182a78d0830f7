/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * nested.layout.c
 *
 * Assertions about nested.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/nested/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/nested/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "nested.h"

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

ABI_CONSTANT(KIND_KEY,  0, int);
ABI_CONSTANT(KIND_MOVE, 1, int);
ABI_CONSTANT(KIND_STEP, 2, int);

ABI_TYPE(struct, point, 4, 2);
ABI_NUMBER(point, x, 0, uint16_t);
ABI_NUMBER(point, y, 2, uint16_t);

ABI_TYPE(union, either, 8, ABI_BY_INT64(8, 4));
ABI_TYPEDEF(either_t, union either);
ABI_MEMBER(either, points, 0, 8);
ABI_MEMBER_AT(either, points[0], points_0, 0, 4);
ABI_NUMBER(either, number, 0, uint64_t);

ABI_TYPE(struct, event, 8, 4);
ABI_TYPEDEF(event_t, struct event);
ABI_NUMBER(event, kind, 0, uint8_t);
ABI_MEMBER(event, pad,  1, 3);
ABI_NUMBER_AT(event, pad[0],    pad_0,     1, uint8_t);
ABI_NESTED(event, u,    4, 4, 4);
ABI_NUMBER_AT(event, u.key,     u_key,     4, uint32_t);
ABI_NESTED_AT(event, u.move,    u_move,    4, 4, 2);
ABI_MEMBER_AT(event, u.move.to, u_move_to, 4, 4);

ABI_TYPE(struct, table, 216, ABI_BY_INT64(8, 4));
ABI_MEMBER(table, first,  0,   8);
ABI_NUMBER(table, result, 8,   uint32_t);
ABI_NUMBER(table, count,  12,  uint32_t);
ABI_MEMBER(table, grid,   16,  12);
ABI_MEMBER_AT(table, grid[0],          grid_0,         16, 4);
ABI_NUMBER_AT(table, grid[0][0],       grid_0_0,       16, uint16_t);
ABI_MEMBER(table, parts,  28,  16);
ABI_NESTED_AT(table, parts[0],         parts_0,        28, 8, 2);
ABI_NUMBER_AT(table, parts[0].number,  parts_0_number, 28, uint16_t);
ABI_MEMBER_AT(table, parts[0].name,    parts_0_name,   30, 6);
ABI_NUMBER_AT(table, parts[0].name[0], parts_0_name_0, 30, uint8_t);
ABI_MEMBER(table, many,   44,  160);
ABI_MEMBER_AT(table, many[0],          many_0,         44, 4);
ABI_NUMBER(table, gap,    204, uint32_t);
ABI_MEMBER(table, either, 208, 8);

ABI_TYPE(struct, entry, 20, 4);
ABI_NUMBER(entry, number, 0,  uint32_t);
ABI_NUMBER(entry, x,      4,  uint16_t);
ABI_NUMBER(entry, y,      6,  uint16_t);
ABI_NUMBER(entry, z,      8,  uint32_t);
ABI_NUMBER(entry, key,    12, uint32_t);
ABI_MEMBER(entry, bytes,  12, 4);
ABI_NUMBER_AT(entry, bytes[0],        bytes_0,        12, uint8_t);
ABI_NESTED(entry, more,   16, 4, 4);
ABI_NUMBER_AT(entry, more.count,      more_count,     16, uint32_t);
ABI_NUMBER_AT(entry, more.numbers[0], more_numbers_0, 20, uint32_t);

ABI_TYPE(struct, answer, 8, 4);
ABI_NUMBER(answer, kind, 0, uint32_t);
ABI_NESTED(answer, u,    4, 4, 4);
ABI_NESTED_AT(answer, u.key,         u_key,         4, 4, 4);
ABI_NUMBER_AT(answer, u.key.next,    u_key_next,    4, uint32_t);
ABI_NESTED_AT(answer, u.move,        u_move,        4, 4, 2);
ABI_NUMBER_AT(answer, u.move.time,   u_move_time,   4, uint16_t);
ABI_NUMBER_AT(answer, u.move.before, u_move_before, 6, uint16_t);

ABI_TYPE(union, notice, 8, 4);
ABI_NESTED(notice, key,  0, 8, 4);
ABI_NUMBER_AT(notice, key.kind,  key_kind,  0, uint32_t);
ABI_NUMBER_AT(notice, key.key,   key_key,   4, uint32_t);
ABI_NESTED(notice, move, 0, 8, 4);
ABI_NUMBER_AT(notice, move.kind, move_kind, 0, uint32_t);
ABI_MEMBER_AT(notice, move.to,   move_to,   4, 4);

ABI_TYPE(struct, letter, 12, 4);
ABI_MEMBER(letter, notice, 0, 8);
ABI_MEMBER(letter, words,  0, 12);
ABI_NUMBER_AT(letter, words[0], words_0, 0, uint32_t);

ABI_TYPE(struct, gate, 8, 4);
ABI_NESTED(gate, way, 0, 8, 4);
ABI_NUMBER_AT(gate, way.number, way_number, 0, uint32_t);
ABI_NUMBER_AT(gate, way.open,   way_open,   4, uint8_t);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
