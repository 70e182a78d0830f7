/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * typedefs.layout.c
 *
 * Assertions about typedefs.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from test/codegen/typedefs/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/typedefs/spec.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "typedefs.h"

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

ABI_INTEGER(float,  float,  4);
ABI_INTEGER(double, double, 8);
ABI_INTEGER(int,    int,    4);

ABI_INTEGER(mac_t,           mac_t,           6);
ABI_INTEGER(mac_grid_t,      mac_grid_t,      12);
ABI_INTEGER(device_t,        device_t,        ABI_BY_POINTER(8, 4));
ABI_INTEGER(read_callback_t, read_callback_t, ABI_BY_POINTER(8, 4));

ABI_INTEGER(enum_power, enum power, 4);
ABI_INTEGER(power_t,    power_t,    4);
ABI_CONSTANT(POWER_OFF, 0, int);
ABI_CONSTANT(POWER_ON,  1, int);

ABI_INTEGER(switch_t, switch_t, 4);
ABI_INTEGER(metres_t, metres_t, 4);

ABI_TYPE(struct, point, 12, 4);
ABI_MEMBER(point, x, 0, 4);
ABI_MEMBER(point, y, 4, 4);
ABI_MEMBER(point, z, 8, 4);

ABI_INTEGER(place,      place,      12);
ABI_INTEGER(triangle_t, triangle_t, 36);

ABI_TYPE(union, word, 8, ABI_BY_INT64(8, 4));
ABI_MEMBER(word, number, 0, 8);
ABI_NUMBER(word, bits,   0, uint64_t);

ABI_INTEGER(old_word, old_word, 8);

ABI_TYPE(struct, device_info, ABI_BY_POINTER(168, 144), ABI_BY_INT64(8, 4));
ABI_TYPEDEF(device_info_t, struct device_info);
ABI_MEMBER(device_info, address,    0,                        6);
ABI_NUMBER_AT(device_info, address[0], address_0, 0, uint8_t);
ABI_NUMBER(device_info, pad,        6,                        uint16_t);
ABI_MEMBER(device_info, neighbours, 8,                        12);
ABI_MEMBER_AT(device_info, neighbours[0], neighbours_0, 8, 6);
ABI_NUMBER_AT(device_info, neighbours[0][0], neighbours_0_0, 8, uint8_t);
ABI_MEMBER(device_info, others,     20,                       12);
ABI_MEMBER_AT(device_info, others[0], others_0, 20, 6);
ABI_NUMBER_AT(device_info, others[0][0], others_0_0, 20, uint8_t);
ABI_MEMBER(device_info, state,      32,                       4);
ABI_MEMBER(device_info, device, ABI_BY_POINTER(40, 36), ABI_BY_POINTER(8, 4));
ABI_MEMBER(device_info, at,         ABI_BY_POINTER(48, 40),   12);
ABI_MEMBER(device_info, area,       ABI_BY_POINTER(60, 52),   36);
ABI_MEMBER_AT(device_info, area[0], area_0, ABI_BY_POINTER(60, 52), 12);
ABI_MEMBER(device_info, speed,      ABI_BY_POINTER(96, 88),   24);
ABI_MEMBER_AT(device_info, speed[0], speed_0, ABI_BY_POINTER(96, 88), 8);
ABI_MEMBER(device_info, load,       ABI_BY_POINTER(120, 112), 8);
ABI_MEMBER(device_info, read, ABI_BY_POINTER(128, 120), ABI_BY_POINTER(8, 4));
ABI_MEMBER(device_info, gone, ABI_BY_POINTER(136, 124), ABI_BY_POINTER(8, 4));
ABI_MEMBER(device_info, listeners, ABI_BY_POINTER(144, 128),
           ABI_BY_POINTER(16, 8));
ABI_MEMBER_AT(device_info, listeners[0], listeners_0, ABI_BY_POINTER(144, 128),
              ABI_BY_POINTER(8, 4));
ABI_MEMBER(device_info, last,       ABI_BY_POINTER(160, 136), 8);

ABI_TYPE(struct, sample, 16, 4);
ABI_NUMBER(sample, time,      0,  uint32_t);
ABI_MEMBER(sample, value,     4,  4);
ABI_NUMBER(sample, count,     8,  int);
ABI_MEMBER(sample, deviation, 12, 4);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
