/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * records.layout.c
 *
 * Assertions about records.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/records/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/records/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "records.h"

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

ABI_TYPE(struct, journal_record, 4, 2);
ABI_NUMBER(journal_record, kind,   0, uint16_t);
ABI_NUMBER(journal_record, length, 2, uint16_t);
ABI_NUMBER_AT(journal_record, data[0], data_0, 4, uint8_t);

ABI_TYPE(struct, journal_page, 4, 4);
ABI_NUMBER(journal_page, size, 0, uint32_t);
ABI_MEMBER_AT(journal_page, records[0], records_0, 4, 4);

ABI_TYPE(struct, journal_head, 4, 4);
ABI_NUMBER(journal_head, command, 0, uint32_t);
ABI_NUMBER_AT(journal_head, answer[0], answer_0, 4, uint32_t);

ABI_TYPE(struct, journal_answer, 24, 4);
ABI_MEMBER(journal_answer, head,   0,  4);
ABI_MEMBER(journal_answer, others, 4,  8);
ABI_MEMBER_AT(journal_answer, others[0],        others_0,        4,  4);
ABI_NESTED(journal_answer, either, 12, 4, 4);
ABI_MEMBER_AT(journal_answer, either.head,      either_head,     12, 4);
ABI_NUMBER_AT(journal_answer, either.number,    either_number,   12, uint32_t);
ABI_NESTED(journal_answer, before, 16, 4, 4);
ABI_NUMBER_AT(journal_answer, before.command,   before_command,  16, uint32_t);
ABI_NUMBER_AT(journal_answer, before.answer[0], before_answer_0, 20, uint32_t);
ABI_NUMBER(journal_answer, more,   20, uint32_t);
ABI_NESTED_AT(journal_answer, rest[0],          rest_0,          24, 4, 2);
ABI_NUMBER_AT(journal_answer, rest[0].kind,     rest_0_kind,     24, uint16_t);
ABI_NUMBER_AT(journal_answer, rest[0].length,   rest_0_length,   26, uint16_t);

ABI_TYPE(struct, journal_place, 4, 2);
ABI_NUMBER(journal_place, page,   0, uint16_t);
ABI_NUMBER(journal_place, offset, 2, uint16_t);

ABI_TYPE(struct, journal_index, 4, 4);
ABI_NUMBER(journal_index, size, 0, uint32_t);
ABI_MEMBER_AT(journal_index, places[0], places_0, 4, 4);

ABI_CONSTANT(JOURNAL_LINE, 64, int);

ABI_ALIAS(journal_number_t, uint64_t);

ABI_TYPE(struct, journal_counts, 128, 64);
ABI_NUMBER(journal_counts, written, 0,  uint64_t);
ABI_NUMBER(journal_counts, read,    64, uint32_t);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
