/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * words.layout.c
 *
 * Assertions about words.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/words/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/words/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "words.h"

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

/* A type of C: its size. */
#define ABI_INTEGER(name, type, size)                                         \
    ABI_ASSERT(wrong_size_of_##name, #type ": size",                          \
               sizeof(type) == (size))

ABI_INTEGER(char,           char,           1);
ABI_INTEGER(signed_char,    signed char,    1);
ABI_INTEGER(unsigned_char,  unsigned char,  1);
ABI_INTEGER(short,          short,          2);
ABI_INTEGER(unsigned_short, unsigned short, 2);
ABI_INTEGER(int,            int,            4);
ABI_INTEGER(unsigned_int,   unsigned int,   4);
ABI_INTEGER(long,           long,           ABI_BY_POINTER(8, 4));
ABI_INTEGER(unsigned_long,  unsigned long,  ABI_BY_POINTER(8, 4));
ABI_INTEGER(size_t,         size_t,         ABI_BY_POINTER(8, 4));
ABI_INTEGER(uintptr_t,      uintptr_t,      ABI_BY_POINTER(8, 4));
ABI_INTEGER(intptr_t,       intptr_t,       ABI_BY_POINTER(8, 4));
ABI_INTEGER(bool,           bool,           1);

ABI_ALIAS(u32_t,     uint32_t);
ABI_ALIAS(be32_t,    uint32_t);
ABI_ALIAS(address_t, uint32_t);
ABI_ALIAS(frame_t,   unsigned long);
ABI_ALIAS(truth_t,   bool);

ABI_CONSTANT(LAMP_OFF, 0, int);
ABI_CONSTANT(LAMP_ON,  1, int);

ABI_CONSTANT(_FRAME_read,  0,    int);
ABI_CONSTANT(FRAME_read,   0x1U, unsigned int);
ABI_CONSTANT(_FRAME_write, 1,    int);
ABI_CONSTANT(FRAME_write,  0x2U, unsigned int);

ABI_TYPE(struct, fixed, 36, 4);
ABI_NUMBER(fixed, letter, 0,  char);
ABI_NUMBER(fixed, small,  1,  signed char);
ABI_NUMBER(fixed, byte,   2,  unsigned char);
ABI_NUMBER(fixed, lamp,   3,  unsigned char);
ABI_NUMBER(fixed, count,  4,  short);
ABI_NUMBER(fixed, port,   6,  unsigned short);
ABI_NUMBER(fixed, status, 8,  int);
ABI_NUMBER(fixed, events, 12, unsigned int);
ABI_MEMBER(fixed, name,   16, 20);
ABI_NUMBER_AT(fixed, name[0], name_0, 16, char);

ABI_TYPE(struct, words, ABI_BY_POINTER(72, 40), ABI_BY_INT64(8, 4));
ABI_NUMBER(words, offset,     0,                      long);
ABI_NUMBER(words, flags,      ABI_BY_POINTER(8, 4),   unsigned long);
ABI_NUMBER(words, length,     ABI_BY_POINTER(16, 8),  size_t);
ABI_NUMBER(words, address,    ABI_BY_POINTER(24, 12), uintptr_t);
ABI_NUMBER(words, difference, ABI_BY_POINTER(32, 16), intptr_t);
ABI_MEMBER(words, frames,     ABI_BY_POINTER(40, 20), ABI_BY_POINTER(24, 12));
ABI_NUMBER_AT(words, frames[0], frames_0, ABI_BY_POINTER(40, 20),
              unsigned long);
ABI_NUMBER(words, time,       ABI_BY_POINTER(64, 32), uint64_t);

ABI_TYPE(struct, packet, 24, ABI_BY_INT64(8, 4));
ABI_NUMBER(packet, source,      0,  uint32_t);
ABI_NUMBER(packet, destination, 4,  uint32_t);
ABI_NUMBER(packet, port,        8,  uint16_t);
ABI_NUMBER(packet, length,      10, uint16_t);
ABI_MEMBER(packet, ports,       12, 4);
ABI_NUMBER_AT(packet, ports[0], ports_0, 12, uint16_t);
ABI_NUMBER(packet, time,        16, uint64_t);

ABI_TYPE(struct, switches, 8, 1);
ABI_NUMBER(switches, on,     0, bool);
ABI_NUMBER(switches, locked, 1, bool);
ABI_MEMBER(switches, others, 2, 5);
ABI_NUMBER_AT(switches, others[0], others_0, 2, bool);
ABI_NUMBER(switches, pad,    7, uint8_t);

ABI_TYPE(union, either, 8, ABI_BY_INT64(8, 4));
ABI_MEMBER(either, truth,  0, 8);
ABI_NUMBER_AT(either, truth[0], truth_0, 0, bool);
ABI_NUMBER(either, number, 0, uint64_t);

ABI_TYPE(struct, everything, ABI_BY_POINTER(160, 96), ABI_BY_INT64(8, 4));
ABI_MEMBER(everything, words, 0, ABI_BY_POINTER(144, 80));
ABI_MEMBER_AT(everything, words[0], words_0, 0, ABI_BY_POINTER(72, 40));
ABI_MEMBER(everything, switches, ABI_BY_POINTER(144, 80), 8);
ABI_MEMBER(everything, either,   ABI_BY_POINTER(152, 88), 8);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
