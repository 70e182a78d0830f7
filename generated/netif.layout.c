/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * netif.layout.c
 *
 * Assertions about netif.h
 *
 * Compile this file with the compiler and for the ABI that the header is used
 * with. It leaves nothing in the program. Where the compiler sees anything but
 * what the specification says, this file does not compile, and the error names
 * the place and what is wrong there.
 *
 * This file is generated from spec/netif.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate spec/netif.ts
 */

#include <stddef.h>
#include <stdint.h>

#include "netif.h"

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

ABI_ALIAS(grant_ref_t, uint32_t);

ABI_CONSTANT(_XEN_NETIF_CTRL_HASH_TYPE_IPV4,     0,   int);
ABI_CONSTANT(XEN_NETIF_CTRL_HASH_TYPE_IPV4,      0x1, int);
ABI_CONSTANT(_XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP, 1,   int);
ABI_CONSTANT(XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP,  0x2, int);
ABI_CONSTANT(_XEN_NETIF_CTRL_HASH_TYPE_IPV6,     2,   int);
ABI_CONSTANT(XEN_NETIF_CTRL_HASH_TYPE_IPV6,      0x4, int);
ABI_CONSTANT(_XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP, 3,   int);
ABI_CONSTANT(XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP,  0x8, int);

ABI_CONSTANT(XEN_NETIF_CTRL_HASH_ALGORITHM_NONE,     0, int);
ABI_CONSTANT(XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ, 1, int);

ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_INVALID,               0,  int);
ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS,        1,  int);
ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS,        2,  int);
ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_SET_HASH_KEY,          3,  int);
ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE, 4,  int);
ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE, 5,  int);
ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING,      6,  int);
ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM,    7,  int);
ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE, 8,  int);
ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,      9,  int);
ABI_CONSTANT(XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,      10, int);

ABI_TYPE(struct, xen_netif_ctrl_request, 16, 4);
ABI_NUMBER(xen_netif_ctrl_request, id,   0, uint16_t);
ABI_NUMBER(xen_netif_ctrl_request, type, 2, uint16_t);
ABI_MEMBER(xen_netif_ctrl_request, data, 4, 12);
ABI_NUMBER_AT(xen_netif_ctrl_request, data[0], data_0, 4, uint32_t);

ABI_CONSTANT(XEN_NETIF_CTRL_STATUS_SUCCESS,           0, int);
ABI_CONSTANT(XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED,     1, int);
ABI_CONSTANT(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, 2, int);
ABI_CONSTANT(XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW,   3, int);

ABI_TYPE(struct, xen_netif_ctrl_response, 12, 4);
ABI_NUMBER(xen_netif_ctrl_response, id,     0, uint16_t);
ABI_NUMBER(xen_netif_ctrl_response, type,   2, uint16_t);
ABI_NUMBER(xen_netif_ctrl_response, status, 4, uint32_t);
ABI_NUMBER(xen_netif_ctrl_response, data,   8, uint32_t);

ABI_NAME(struct, xen_netif_ctrl_sring);
ABI_NUMBER(xen_netif_ctrl_sring, req_prod,  0,  uint32_t);
ABI_NUMBER(xen_netif_ctrl_sring, req_event, 4,  uint32_t);
ABI_NUMBER(xen_netif_ctrl_sring, rsp_prod,  8,  uint32_t);
ABI_NUMBER(xen_netif_ctrl_sring, rsp_event, 12, uint32_t);
ABI_MEMBER_AT(xen_netif_ctrl_sring, ring[0], ring_0, 64, 16);

ABI_TYPE(union, xen_netif_ctrl_sring_entry, 16, 4);
ABI_MEMBER(xen_netif_ctrl_sring_entry, req, 0, 16);
ABI_MEMBER(xen_netif_ctrl_sring_entry, rsp, 0, 12);

ABI_CONSTANT(_XEN_NETIF_CTRLF_GREF_readonly, 0,    int);
ABI_CONSTANT(XEN_NETIF_CTRLF_GREF_readonly,  0x1U, unsigned int);

ABI_TYPE(struct, xen_netif_gref, 8, 4);
ABI_NUMBER(xen_netif_gref, ref,    0, uint32_t);
ABI_NUMBER(xen_netif_gref, flags,  4, uint16_t);
ABI_NUMBER(xen_netif_gref, status, 6, uint16_t);

ABI_CONSTANT(XEN_NETIF_NR_SLOTS_MIN, 18, int);

ABI_CONSTANT(NETIF_RSP_DROPPED, (-2), int);
ABI_CONSTANT(NETIF_RSP_ERROR,   (-1), int);
ABI_CONSTANT(NETIF_RSP_OKAY,    0,    int);
ABI_CONSTANT(NETIF_RSP_NULL,    1,    int);

ABI_CONSTANT(_NETTXF_csum_blank,     0,    int);
ABI_CONSTANT(NETTXF_csum_blank,      0x1U, unsigned int);
ABI_CONSTANT(_NETTXF_data_validated, 1,    int);
ABI_CONSTANT(NETTXF_data_validated,  0x2U, unsigned int);
ABI_CONSTANT(_NETTXF_more_data,      2,    int);
ABI_CONSTANT(NETTXF_more_data,       0x4U, unsigned int);
ABI_CONSTANT(_NETTXF_extra_info,     3,    int);
ABI_CONSTANT(NETTXF_extra_info,      0x8U, unsigned int);

ABI_CONSTANT(XEN_NETIF_MAX_TX_SIZE, 0xFFFF, int);

ABI_TYPE(struct, netif_tx_request, 12, 4);
ABI_TYPEDEF(netif_tx_request_t, struct netif_tx_request);
ABI_NUMBER(netif_tx_request, gref,   0,  uint32_t);
ABI_NUMBER(netif_tx_request, offset, 4,  uint16_t);
ABI_NUMBER(netif_tx_request, flags,  6,  uint16_t);
ABI_NUMBER(netif_tx_request, id,     8,  uint16_t);
ABI_NUMBER(netif_tx_request, size,   10, uint16_t);

ABI_TYPE(struct, netif_tx_response, 4, 2);
ABI_TYPEDEF(netif_tx_response_t, struct netif_tx_response);
ABI_NUMBER(netif_tx_response, id,     0, uint16_t);
ABI_NUMBER(netif_tx_response, status, 2, int16_t);

ABI_NAME(struct, netif_tx_sring);
ABI_NUMBER(netif_tx_sring, req_prod,  0,  uint32_t);
ABI_NUMBER(netif_tx_sring, req_event, 4,  uint32_t);
ABI_NUMBER(netif_tx_sring, rsp_prod,  8,  uint32_t);
ABI_NUMBER(netif_tx_sring, rsp_event, 12, uint32_t);
ABI_MEMBER_AT(netif_tx_sring, ring[0], ring_0, 64, 12);

ABI_TYPE(union, netif_tx_sring_entry, 12, 4);
ABI_MEMBER(netif_tx_sring_entry, req, 0, 12);
ABI_MEMBER(netif_tx_sring_entry, rsp, 0, 4);

ABI_TYPE(struct, netif_rx_request, 8, 4);
ABI_TYPEDEF(netif_rx_request_t, struct netif_rx_request);
ABI_NUMBER(netif_rx_request, id,   0, uint16_t);
ABI_NUMBER(netif_rx_request, pad,  2, uint16_t);
ABI_NUMBER(netif_rx_request, gref, 4, uint32_t);

ABI_CONSTANT(_NETRXF_data_validated, 0,     int);
ABI_CONSTANT(NETRXF_data_validated,  0x1U,  unsigned int);
ABI_CONSTANT(_NETRXF_csum_blank,     1,     int);
ABI_CONSTANT(NETRXF_csum_blank,      0x2U,  unsigned int);
ABI_CONSTANT(_NETRXF_more_data,      2,     int);
ABI_CONSTANT(NETRXF_more_data,       0x4U,  unsigned int);
ABI_CONSTANT(_NETRXF_extra_info,     3,     int);
ABI_CONSTANT(NETRXF_extra_info,      0x8U,  unsigned int);
ABI_CONSTANT(_NETRXF_gso_prefix,     4,     int);
ABI_CONSTANT(NETRXF_gso_prefix,      0x10U, unsigned int);

ABI_TYPE(struct, netif_rx_response, 8, 2);
ABI_TYPEDEF(netif_rx_response_t, struct netif_rx_response);
ABI_NUMBER(netif_rx_response, id,     0, uint16_t);
ABI_NUMBER(netif_rx_response, offset, 2, uint16_t);
ABI_NUMBER(netif_rx_response, flags,  4, uint16_t);
ABI_NUMBER(netif_rx_response, status, 6, int16_t);

ABI_NAME(struct, netif_rx_sring);
ABI_NUMBER(netif_rx_sring, req_prod,  0,  uint32_t);
ABI_NUMBER(netif_rx_sring, req_event, 4,  uint32_t);
ABI_NUMBER(netif_rx_sring, rsp_prod,  8,  uint32_t);
ABI_NUMBER(netif_rx_sring, rsp_event, 12, uint32_t);
ABI_MEMBER_AT(netif_rx_sring, ring[0], ring_0, 64, 8);

ABI_TYPE(union, netif_rx_sring_entry, 8, 4);
ABI_MEMBER(netif_rx_sring_entry, req, 0, 8);
ABI_MEMBER(netif_rx_sring_entry, rsp, 0, 8);

ABI_CONSTANT(XEN_NETIF_EXTRA_TYPE_NONE,      0, int);
ABI_CONSTANT(XEN_NETIF_EXTRA_TYPE_GSO,       1, int);
ABI_CONSTANT(XEN_NETIF_EXTRA_TYPE_MCAST_ADD, 2, int);
ABI_CONSTANT(XEN_NETIF_EXTRA_TYPE_MCAST_DEL, 3, int);
ABI_CONSTANT(XEN_NETIF_EXTRA_TYPE_HASH,      4, int);
ABI_CONSTANT(XEN_NETIF_EXTRA_TYPE_MAX,       5, int);

ABI_CONSTANT(_XEN_NETIF_EXTRA_FLAG_MORE, 0,    int);
ABI_CONSTANT(XEN_NETIF_EXTRA_FLAG_MORE,  0x1U, unsigned int);

ABI_CONSTANT(XEN_NETIF_GSO_TYPE_NONE,  0, int);
ABI_CONSTANT(XEN_NETIF_GSO_TYPE_TCPV4, 1, int);
ABI_CONSTANT(XEN_NETIF_GSO_TYPE_TCPV6, 2, int);

ABI_TYPE(struct, netif_extra_info, 8, 2);
ABI_TYPEDEF(netif_extra_info_t, struct netif_extra_info);
ABI_NUMBER(netif_extra_info, type,  0, uint8_t);
ABI_NUMBER(netif_extra_info, flags, 1, uint8_t);
ABI_NESTED(netif_extra_info, u,     2, 6, 2);
ABI_NESTED_AT(netif_extra_info, u.gso,           u_gso,          2, 6, 2);
ABI_NUMBER_AT(netif_extra_info, u.gso.size,      u_gso_size,     2, uint16_t);
ABI_NUMBER_AT(netif_extra_info, u.gso.type,      u_gso_type,     4, uint8_t);
ABI_NUMBER_AT(netif_extra_info, u.gso.pad,       u_gso_pad,      5, uint8_t);
ABI_NUMBER_AT(netif_extra_info, u.gso.features,  u_gso_features, 6, uint16_t);
ABI_NESTED_AT(netif_extra_info, u.mcast,         u_mcast,        2, 6, 1);
ABI_MEMBER_AT(netif_extra_info, u.mcast.addr,    u_mcast_addr,   2, 6);
ABI_NUMBER_AT(netif_extra_info, u.mcast.addr[0], u_mcast_addr_0, 2, uint8_t);
ABI_NESTED_AT(netif_extra_info, u.hash,          u_hash,         2, 6, 1);
ABI_NUMBER_AT(netif_extra_info, u.hash.type,     u_hash_type,    2, uint8_t);
ABI_NUMBER_AT(netif_extra_info, u.hash.algorithm, u_hash_algorithm, 3,
              uint8_t);
ABI_MEMBER_AT(netif_extra_info, u.hash.value,    u_hash_value,   4, 4);
ABI_NUMBER_AT(netif_extra_info, u.hash.value[0], u_hash_value_0, 4, uint8_t);
ABI_MEMBER_AT(netif_extra_info, u.pad,           u_pad,          2, 6);
ABI_NUMBER_AT(netif_extra_info, u.pad[0],        u_pad_0,        2, uint16_t);

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
