/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * lamp.layout.c
 *
 * Assertions about lamp.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/expressions/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/expressions/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "lamp.h"

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

/* A struct or union with a typedef and no tag: its size and alignment. */
#define ABI_TAGLESS(type, size, alignment)                                    \
    typedef type layout_##type;                                               \
    struct layout_of_##type { char before; type it; };                        \
    ABI_ASSERT(wrong_size_of_##type, #type ": size",                          \
               sizeof(type) == (size));                                       \
    ABI_ASSERT(wrong_alignment_of_##type, #type ": alignment",                \
               offsetof(struct layout_of_##type, it) == (alignment))

/*
 * C89 and C++98 have no constants of type long long: what the header has of
 * them is asserted where the language knows them.
 */
#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L ||               \
    defined(__cplusplus) && __cplusplus >= 201103L
# define ABI_HAS_LONG_LONG
#endif

ABI_CONSTANT(LAMP_SEGMENTS, 11,     int);
ABI_CONSTANT(LAMP_PER_PAGE, 1024UL, unsigned long);
ABI_CONSTANT(LAMP_PAGES,    1UL,    unsigned long);
ABI_CONSTANT(LAMP_ON_LINES, 17,     int);

ABI_CONSTANT(LAMP_PAIR_A,   0x1, int);
ABI_CONSTANT(LAMP_PAIR_B,   0x2, int);
ABI_CONSTANT(LAMP_PAIR_ALL, 0x3, int);

ABI_CONSTANT(LAMP_MAX_PAGES, 1UL, unsigned long);

ABI_ALIAS(lamp_ref_t, uint32_t);

ABI_CONSTANT(LAMP_INVALID_REF, 4294967295U, unsigned int);
ABI_CONSTANT(LAMP_LONG,        16UL,        unsigned long);
#ifdef ABI_HAS_LONG_LONG
ABI_CONSTANT(LAMP_NOWHERE, 1152921504606846976ULL, unsigned long long);
#endif

ABI_TYPE(struct, lamp, 8, 4);
ABI_NUMBER(lamp, ref,    0, uint32_t);
ABI_MEMBER(lamp, colour, 4, 4);
ABI_NUMBER_AT(lamp, colour[0], colour_0, 4, uint8_t);

ABI_TAGLESS(lamp_colour_t, 3, 1);
ABI_MEMBER(lamp_colour_t, parts, 0, 3);
ABI_NUMBER_AT(lamp_colour_t, parts[0], parts_0, 0, uint8_t);

ABI_CONSTANT(LAMP_COLOUR_BYTES, 3UL, unsigned long);
ABI_CONSTANT(LAMP_UNITS,        97,  int);

ABI_CONSTANT(LAMPF_LIT,    0x1,  int);
ABI_CONSTANT(LAMPF_BLINKS, 0x2U, unsigned int);
ABI_CONSTANT(LAMPF_ALL,    0x3U, unsigned int);

ABI_CONSTANT(LAMP_MESSAGE_NONE,       0,    int);
ABI_CONSTANT(LAMP_MESSAGE_VENDOR,     2048, int);
ABI_CONSTANT(LAMP_MESSAGE_VENDOR_LIT, 2049, int);

ABI_CONSTANT(LAMPS_OF_A_HOUSE_WITH_ROOMS_AND_A_GARDEN, 12331UL, unsigned long);

ABI_CONSTANT(LAMP_THING_SWITCH_ON,  1, int);
ABI_CONSTANT(LAMP_THING_SWITCH_OFF, 0, int);

ABI_CONSTANT(LAMP_THING_WIRE_CUT, 1, int);

ABI_TYPE(struct, lamp_wall, 4, 2);
ABI_NUMBER(lamp_wall, switch_state, 0, uint16_t);
ABI_NUMBER(lamp_wall, wire_state,   2, uint16_t);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
