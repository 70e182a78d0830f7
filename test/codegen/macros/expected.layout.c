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
 * This file is generated from test/codegen/macros/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/macros/spec.ts
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

/*
 * ABI_BY_POINTER selects a number by the size of a pointer.
 *
 *   8 bytes  x86_64, aarch64, riscv64, ppc64le, s390x, ppc64
 *   4 bytes  i386, arm, mips
 */
#define ABI_BY_POINTER(if_8, if_4)                                            \
    (sizeof(void *) == 8 ? (if_8) : (if_4))

/* The type of a character constant, whose sign nothing depends on. */
#ifdef __cplusplus
# define ABI_CHARACTER signed char
#else
# define ABI_CHARACTER int
#endif

/* A type of C: its size. */
#define ABI_INTEGER(name, type, size)                                         \
    ABI_ASSERT(wrong_size_of_##name, #type ": size",                          \
               sizeof(type) == (size))

ABI_INTEGER(unsigned_long, unsigned long, ABI_BY_POINTER(8, 4));

ABI_CONSTANT(LAMP_PAGE, 4096, int);

ABI_INTEGER(enum_lamp_kind, enum lamp_kind, 4);
ABI_CONSTANT(lamp_kind_SMALL, 0, int);

ABI_TYPE(struct, lamp, ABI_BY_POINTER(24, 20), ABI_BY_POINTER(8, 4));
ABI_NUMBER(lamp, number, 0,                      uint32_t);
ABI_MEMBER(lamp, kind,   4,                      4);
ABI_NUMBER(lamp, lit,    8,                      unsigned long);
ABI_NESTED(lamp, place,  ABI_BY_POINTER(16, 12), 8, 4);
ABI_NUMBER_AT(lamp, place.row, place_row, ABI_BY_POINTER(16, 12), uint8_t);
ABI_MEMBER_AT(lamp, place.pad, place_pad, ABI_BY_POINTER(17, 13), 3);
ABI_NUMBER_AT(lamp, place.pad[0], place_pad_0, ABI_BY_POINTER(17, 13),
              uint8_t);
ABI_NUMBER_AT(lamp, place.column, place_column, ABI_BY_POINTER(20, 16),
              uint32_t);

#if (defined(__x86_64__)) || (defined(__aarch64__)) || (defined(__riscv) && \
    __riscv_xlen == 64) || (defined(__powerpc64__) && \
    defined(__LITTLE_ENDIAN__)) || (defined(__s390x__)) || \
    (defined(__powerpc64__) && defined(__BIG_ENDIAN__))
ABI_CONSTANT(LAMP_SIZE, 40UL, unsigned long);
#endif
#if (defined(__i386__)) || (defined(__arm__)) || (defined(__mips__) && \
    !defined(__mips64))
ABI_CONSTANT(LAMP_SIZE, 36UL, unsigned long);
#endif
#if (defined(__x86_64__)) || (defined(__aarch64__)) || (defined(__riscv) && \
    __riscv_xlen == 64) || (defined(__powerpc64__) && \
    defined(__LITTLE_ENDIAN__)) || (defined(__s390x__)) || \
    (defined(__powerpc64__) && defined(__BIG_ENDIAN__))
ABI_CONSTANT(LAMP_COLUMN, 20UL, unsigned long);
#endif
#if (defined(__i386__)) || (defined(__arm__)) || (defined(__mips__) && \
    !defined(__mips64))
ABI_CONSTANT(LAMP_COLUMN, 16UL, unsigned long);
#endif
ABI_CONSTANT(LAMP_MAGIC, 76, ABI_CHARACTER);
#if (defined(__x86_64__)) || (defined(__i386__)) || (defined(__aarch64__)) || \
    (defined(__arm__)) || (defined(__riscv) && __riscv_xlen == 64) || \
    (defined(__s390x__))
ABI_CONSTANT(LAMP_LIGHT, 19457U, unsigned int);
#endif
#if (defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)) || \
    (defined(__powerpc64__) && defined(__BIG_ENDIAN__)) || (defined(__mips__) \
    && !defined(__mips64))
ABI_CONSTANT(LAMP_LIGHT, 536890369U, unsigned int);
#endif
#if (defined(__x86_64__)) || (defined(__aarch64__)) || (defined(__riscv) && \
    __riscv_xlen == 64) || (defined(__s390x__))
ABI_CONSTANT(LAMP_GET, 2149075970UL, unsigned long);
#endif
#if (defined(__i386__)) || (defined(__arm__))
ABI_CONSTANT(LAMP_GET, 2148813826UL, unsigned long);
#endif
#if (defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)) || \
    (defined(__powerpc64__) && defined(__BIG_ENDIAN__))
ABI_CONSTANT(LAMP_GET, 1075334146UL, unsigned long);
#endif
#if defined(__mips__) && !defined(__mips64)
ABI_CONSTANT(LAMP_GET, 1075072002UL, unsigned long);
#endif
#if (defined(__x86_64__)) || (defined(__i386__)) || (defined(__aarch64__)) || \
    (defined(__arm__)) || (defined(__riscv) && __riscv_xlen == 64) || \
    (defined(__s390x__))
ABI_CONSTANT(LAMP_SET, 1074285571UL, unsigned long);
#endif
#if (defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)) || \
    (defined(__powerpc64__) && defined(__BIG_ENDIAN__)) || (defined(__mips__) \
    && !defined(__mips64))
ABI_CONSTANT(LAMP_SET, 2148027395UL, unsigned long);
#endif
ABI_CONSTANT(LAMP_SWAP, 3221507077UL, unsigned long);
#if (defined(__x86_64__)) || (defined(__aarch64__)) || (defined(__riscv) && \
    __riscv_xlen == 64) || (defined(__s390x__))
ABI_CONSTANT(LAMP_NAME, 1074285574UL, unsigned long);
#endif
#if (defined(__i386__)) || (defined(__arm__))
ABI_CONSTANT(LAMP_NAME, 1074023430UL, unsigned long);
#endif
#if (defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)) || \
    (defined(__powerpc64__) && defined(__BIG_ENDIAN__))
ABI_CONSTANT(LAMP_NAME, 2148027398UL, unsigned long);
#endif
#if defined(__mips__) && !defined(__mips64)
ABI_CONSTANT(LAMP_NAME, 2147765254UL, unsigned long);
#endif

#if (defined(__x86_64__)) || (defined(__i386__)) || (defined(__aarch64__)) || \
    (defined(__arm__)) || (defined(__riscv) && __riscv_xlen == 64) || \
    (defined(__s390x__))
ABI_CONSTANT(LAMP_EIGHT, 2148027400U, unsigned int);
#endif
#if (defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)) || \
    (defined(__powerpc64__) && defined(__BIG_ENDIAN__)) || (defined(__mips__) \
    && !defined(__mips64))
ABI_CONSTANT(LAMP_EIGHT, 1074285576U, unsigned int);
#endif

#if (defined(__x86_64__)) || (defined(__aarch64__)) || (defined(__riscv) && \
    __riscv_xlen == 64) || (defined(__s390x__))
ABI_CONSTANT(LAMP_READ_ALL, 2153794569UL, unsigned long);
#endif
#if (defined(__i386__)) || (defined(__arm__))
ABI_CONSTANT(LAMP_READ_ALL, 2152745993UL, unsigned long);
#endif
#if (defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)) || \
    (defined(__powerpc64__) && defined(__BIG_ENDIAN__))
ABI_CONSTANT(LAMP_READ_ALL, 1080052745UL, unsigned long);
#endif
#if defined(__mips__) && !defined(__mips64)
ABI_CONSTANT(LAMP_READ_ALL, 1079004169UL, unsigned long);
#endif

ABI_CONSTANT(LAMP_SIX, 6,  int);
ABI_CONSTANT(EAGAIN,   11, int);
#if defined(__mips__)
ABI_CONSTANT(ENOLAMP, 0x92, int);
#endif
#if !defined(__mips__)
ABI_CONSTANT(ENOLAMP, 132, int);
#endif
ABI_CONSTANT(LAMP_BUSY, (-11), int);
#if (defined(__x86_64__)) || (defined(__i386__)) || (defined(__aarch64__)) || \
    (defined(__arm__)) || (defined(__riscv) && __riscv_xlen == 64) || \
    (defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)) || \
    (defined(__s390x__)) || (defined(__powerpc64__) && \
    defined(__BIG_ENDIAN__))
ABI_CONSTANT(LAMP_NONE, (-132), int);
#endif
#if defined(__mips__) && !defined(__mips64)
ABI_CONSTANT(LAMP_NONE, (-146), int);
#endif

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
