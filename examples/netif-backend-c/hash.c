/* SPDX-License-Identifier: MIT */
/* Hashing: its configuration through control messages, and the choice of a queue. */

#define XEN_NETIF_DEFINE_TOEPLITZ
#include "state.h"

#define MAPPING_ENTRIES_OF_PAGE (PAGE_OCTETS / (uint32_t)sizeof(uint32_t))

struct reply set_hash_algorithm(const uint32_t data[3])
{
    if (!backend.options.hash)
        return reply_of(XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    if (!are_reserved_zero(data, 1))
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    if (data[0] != XEN_NETIF_CTRL_HASH_ALGORITHM_NONE &&
        data[0] != XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ)
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    backend.hash.algorithm = data[0];
    return reply_of(XEN_NETIF_CTRL_STATUS_SUCCESS);
}

struct reply get_hash_flags(void)
{
    if (!backend.options.hash || backend.hash.algorithm == XEN_NETIF_CTRL_HASH_ALGORITHM_NONE)
        return reply_of(XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    return reply_with(XEN_NETIF_CTRL_STATUS_SUCCESS, backend.options.hash_types);
}

struct reply set_hash_flags(const uint32_t data[3])
{
    if (!backend.options.hash)
        return reply_of(XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    if (backend.hash.algorithm == XEN_NETIF_CTRL_HASH_ALGORITHM_NONE)
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    if (!are_reserved_zero(data, 1) || (data[0] & ~backend.options.hash_types) != 0)
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    backend.hash.types = data[0];
    return reply_of(XEN_NETIF_CTRL_STATUS_SUCCESS);
}

struct reply set_hash_key(const uint32_t data[3])
{
    static uint8_t key[HASH_KEY_MAX];
    const uint32_t length = data[1];
    uint32_t i;

    if (!backend.options.hash)
        return reply_of(XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    if (!are_reserved_zero(data, 2) || length > PAGE_OCTETS)
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    if (length > backend.options.hash_key)
        return reply_of(XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW);
    if (length > 0 && !host_copy_from(data[0], 0, key, length))
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    for (i = 0; i < length; i++)
        backend.hash.key[i] = key[i];
    backend.hash.key_length = length;
    return reply_of(XEN_NETIF_CTRL_STATUS_SUCCESS);
}

struct reply get_hash_mapping_size(void)
{
    if (!backend.options.hash)
        return reply_of(XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    return reply_with(XEN_NETIF_CTRL_STATUS_SUCCESS, backend.options.hash_mapping);
}

struct reply set_hash_mapping_size(const uint32_t data[3])
{
    uint32_t i;

    if (!backend.options.hash)
        return reply_of(XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    if (!are_reserved_zero(data, 1) || data[0] > backend.options.hash_mapping)
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    for (i = 0; i < data[0]; i++)
        backend.hash.mapping[i] = 0;
    backend.hash.mapping_size = data[0];
    return reply_of(XEN_NETIF_CTRL_STATUS_SUCCESS);
}

/* Whether entries from first on are within size. The frontend chose both; either may be wrong. */
static int is_within(uint32_t first, uint32_t entries, uint32_t size)
{
    return entries <= size && first <= size - entries;
}

struct reply set_hash_mapping(const uint32_t data[3])
{
    static uint32_t queues[MAPPING_ENTRIES_OF_PAGE];
    const uint32_t entries = data[1], first = data[2];
    uint32_t i;

    if (!backend.options.hash || backend.options.hash_mapping == 0)
        return reply_of(XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    if (entries > MAPPING_ENTRIES_OF_PAGE)
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    if (!is_within(first, entries, backend.options.hash_mapping))
        return reply_of(XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW);
    if (!is_within(first, entries, backend.hash.mapping_size))
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    if (entries > 0 &&
        !host_copy_from(data[0], 0, queues, entries * (uint32_t)sizeof(queues[0])))
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    for (i = 0; i < entries; i++)
        if (queues[i] >= backend.queue_count)
            return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    for (i = 0; i < entries; i++)
        backend.hash.mapping[first + i] = queues[i];
    return reply_of(XEN_NETIF_CTRL_STATUS_SUCCESS);
}

/* Where in a frame the fields are that a hash is computed over. */
struct fields {
    /* Source and destination address, one after the other. */
    uint32_t addresses, addresses_length;
    /* Source and destination port of TCP. */
    int has_ports;
    uint32_t ports;
    /* The types of hash that apply, without and with ports. */
    uint32_t type, type_with_ports;
};

enum {
    ETHERNET_HEADER = 14,
    ETHERTYPE_IPV4 = 0x0800,
    ETHERTYPE_IPV6 = 0x86dd,
    IPV4_HEADER = 20,
    IPV4_FRAGMENT = 0x3fff,
    IPV6_HEADER = 40,
    IPV6_HOP_BY_HOP = 0,
    IPV6_ROUTING = 43,
    IPV6_DESTINATION = 60,
    PROTOCOL_TCP = 6,
    TCP_PORTS = 4
};

static uint32_t big_endian_16(const uint8_t *octets)
{
    return ((uint32_t)octets[0] << 8) | octets[1];
}

static void locate_ports(struct fields *fields, uint32_t protocol, uint32_t start, uint32_t length)
{
    fields->has_ports = protocol == PROTOCOL_TCP && start <= length && length - start >= TCP_PORTS;
    fields->ports = start;
}

static int locate_ipv4(struct fields *fields, const uint8_t *frame, uint32_t length)
{
    const uint8_t *header = frame + ETHERNET_HEADER;
    uint32_t header_length, protocol;

    if (length < ETHERNET_HEADER + IPV4_HEADER || header[0] >> 4 != 4)
        return 0;
    header_length = (header[0] & 15U) * 4U;
    if (header_length < IPV4_HEADER)
        return 0;
    /* Only the first fragment has ports, and all fragments have to go the same way. */
    protocol = (big_endian_16(header + 6) & IPV4_FRAGMENT) != 0 ? 0U : header[9];
    fields->addresses = ETHERNET_HEADER + 12;
    fields->addresses_length = 8;
    fields->type = XEN_NETIF_CTRL_HASH_TYPE_IPV4;
    fields->type_with_ports = XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP;
    locate_ports(fields, protocol, ETHERNET_HEADER + header_length, length);
    return 1;
}

static int locate_ipv6(struct fields *fields, const uint8_t *frame, uint32_t length)
{
    uint32_t protocol, start = ETHERNET_HEADER + IPV6_HEADER;

    if (length < start || frame[ETHERNET_HEADER] >> 4 != 6)
        return 0;
    protocol = frame[ETHERNET_HEADER + 6];
    while ((protocol == IPV6_HOP_BY_HOP || protocol == IPV6_ROUTING ||
            protocol == IPV6_DESTINATION) &&
           length - start >= 8) {
        uint32_t extension = (frame[start + 1] + 1U) * 8U;

        if (extension > length - start)
            break;
        protocol = frame[start];
        start += extension;
    }
    fields->addresses = ETHERNET_HEADER + 8;
    fields->addresses_length = 32;
    fields->type = XEN_NETIF_CTRL_HASH_TYPE_IPV6;
    fields->type_with_ports = XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP;
    locate_ports(fields, protocol, start, length);
    return 1;
}

static int locate(struct fields *fields, const uint8_t *frame, uint32_t length)
{
    if (length < ETHERNET_HEADER)
        return 0;
    switch (big_endian_16(frame + 12)) {
    case ETHERTYPE_IPV4:
        return locate_ipv4(fields, frame, length);
    case ETHERTYPE_IPV6:
        return locate_ipv6(fields, frame, length);
    default:
        return 0;
    }
}

uint32_t steer(const uint8_t *frame, uint32_t length)
{
    uint8_t buffer[32 + TCP_PORTS];
    struct fields fields;
    uint32_t i, octets, hash;

    if (backend.hash.algorithm == XEN_NETIF_CTRL_HASH_ALGORITHM_NONE ||
        !locate(&fields, frame, length))
        return 0;
    octets = fields.addresses_length;
    for (i = 0; i < octets; i++)
        buffer[i] = frame[fields.addresses + i];
    if (fields.has_ports && (backend.hash.types & fields.type_with_ports) != 0) {
        for (i = 0; i < TCP_PORTS; i++)
            buffer[octets + i] = frame[fields.ports + i];
        octets += TCP_PORTS;
    } else if ((backend.hash.types & fields.type) == 0) {
        return 0;
    }
    hash = xen_netif_toeplitz_hash(backend.hash.key, backend.hash.key_length, buffer, octets);
    if (backend.hash.mapping_size > 0)
        return backend.hash.mapping[hash % backend.hash.mapping_size];
    return hash % backend.queue_count;
}
