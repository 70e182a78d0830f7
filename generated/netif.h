/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * netif.h
 *
 * The interface between the two halves of a Xen network device
 *
 * The paravirtual network interface of Xen: what a frontend and a backend
 * share to pass packets between two domains.
 *
 * Rules are marked must, should or may, and bind every frontend and backend
 * accordingly. On some points the interface has always been silent; the rules
 * that settle those are listed by themselves, as decisions of this
 * specification.
 *
 * This file is generated from spec/netif.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate spec/netif.ts
 */

#ifndef __XEN_PUBLIC_IO_NETIF_H__
#define __XEN_PUBLIC_IO_NETIF_H__

#include "ring.h"
#include "../grant_table.h"

/*
 * Overview
 * ========
 *
 * A virtual network interface joins two domains. The frontend, in the guest,
 * looks like a network device to its operating system; the backend connects it
 * to a network. Directions are the guest's: it transmits to the backend and
 * receives from it.
 *
 * An interface has one or more queues, and each queue has a transmit ring and
 * a receive ring. A ring is a page of the frontend's memory that it grants to
 * the backend: the frontend produces requests in it, and the backend consumes
 * them and produces one response for each. ring.h declares its indices and how
 * one end notifies the other. One more ring per interface, which the frontend
 * may set up if the backend offers it, carries control messages.
 *
 * The two find each other through xenstore. Each has a directory there, writes
 * keys in it, and reads those in the other's. For virtual interface V of
 * domain F, served by domain B, the directories are:
 *
 *     /local/domain/F/device/vif/V       the frontend's
 *     /local/domain/B/backend/vif/F/V    the backend's
 *
 * A number in xenstore is written in decimal. A key that turns something on or
 * off is "1" or "0". The text for a key says what its absence means.
 *
 * The steps of a connection are these:
 *
 * 1. The backend writes what it offers.
 * 2. The frontend reads that and chooses. It sets up its rings and event
 *    channels, writes the keys that describe them, and enters the connected
 *    state.
 * 3. The backend reads the frontend's keys at that moment. It maps the rings
 *    and enters the connected state too. A key that changes later has no
 *    effect, except where its text says so.
 */

/*
 * Shared memory
 * =============
 *
 * A ring, and every page that is granted, can be changed by the other end at
 * any time, even while it is being read. Neither end may rely on the other to
 * behave.
 *
 * Whoever reads a request, a response or an entry of a table copies it to
 * memory of its own, once, and then checks and uses nothing but the copy. A
 * second read can give another value, for which the check of the first one is
 * worth nothing; see XSA-155. A compiler may read ordinary memory twice where
 * the program reads it once, so the copy has to be made in a way that forbids
 * it that.
 *
 * Counts, indices, offsets and grant references from the other end can have
 * any value.
 */

/*
 * Queues
 * ======
 *
 * The backend says in multi-queue-max-queues how many queues it can serve. A
 * frontend that wants more than one writes how many it wants to
 * multi-queue-num-queues: at least 1 and no more than offered.
 *
 * A frontend with one queue writes the keys of its rings and event channels at
 * the top of its directory, whether or not it knows of further queues, so that
 * a backend need not tell the two cases apart. A frontend with two or more
 * writes none of these at the top. It writes them once per queue instead,
 * below queue-N, where N is the index of the queue, from 0 to one less than
 * the number of queues.
 *
 * A frontend with two queues and with separate event channels for the two
 * directions writes, for example, the following. The directory of each queue
 * is a node of its own, with an empty value.
 *
 *     multi-queue-num-queues = "2"
 *     queue-0 = ""
 *     queue-0/tx-ring-ref = "8"
 *     queue-0/rx-ring-ref = "9"
 *     queue-0/event-channel-tx = "14"
 *     queue-0/event-channel-rx = "15"
 *     queue-1 = ""
 *     queue-1/tx-ring-ref = "10"
 *     queue-1/rx-ring-ref = "11"
 *     queue-1/event-channel-tx = "16"
 *     queue-1/event-channel-rx = "17"
 *
 * Where the keys contradict each other, for instance where there are fewer or
 * more queues than announced, the backend may treat that as an error and
 * connect no queue at all.
 *
 * Which packet goes to which queue is the sender's choice, in both directions;
 * nothing negotiates it. A frontend may transmit on any queue that is set up,
 * and must be ready to receive on each of them. Through the control ring it
 * can have the backend choose by a hash; see Hashing.
 */

/*
 * multi-queue-max-queues  (written by the backend; absence means "1")
 *     Largest number of queues that the backend serves for this interface.
 *
 * multi-queue-num-queues  (written by the frontend; absence means "1")
 *     Number of queues that the frontend uses: from 1 to
 *     multi-queue-max-queues.
 *
 * tx-ring-ref  (written by the frontend)
 *     Grant reference of the transmit ring of the only queue. If absent, the
 *     frontend uses several queues, or is not ready.
 *
 * rx-ring-ref  (written by the frontend)
 *     Grant reference of the receive ring of the only queue. If absent, the
 *     frontend uses several queues, or is not ready.
 *
 * queue-N/tx-ring-ref  (written by the frontend)
 *     Grant reference of the transmit ring of queue N. If absent, there is no
 *     queue N, or it is the only one.
 *
 * queue-N/rx-ring-ref  (written by the frontend)
 *     Grant reference of the receive ring of queue N. If absent, there is no
 *     queue N, or it is the only one.
 */

/*
 * Event channels
 * ==============
 *
 * An end that has put something into a ring notifies the other end through an
 * event channel, but only if that end has asked for it: req_event and
 * rsp_event of the ring say from which request and from which response on a
 * notification is wanted.
 *
 * One event channel serves both rings of a queue: the frontend writes its port
 * to event-channel. If the backend sets feature-split-event-channels to "1",
 * the frontend may allocate one for each ring, and write event-channel-tx and
 * event-channel-rx in place of event-channel.
 */

/*
 * feature-rx-notify  (written by the frontend; absence means "0")
 *     The frontend notifies the backend of requests that it adds to a receive
 *     ring, as req_event asks. Without this key the backend cannot rely on
 *     being woken when there are new receive buffers, and so cannot safely
 *     hold packets back until then.
 *
 * feature-split-event-channels  (written by the backend; absence means "0")
 *     The backend can use one event channel for each ring of a queue.
 *
 * event-channel  (written by the frontend)
 *     Port of the event channel for both rings of the only queue. If absent,
 *     the two rings have an event channel each, or the frontend uses several
 *     queues.
 *
 * event-channel-tx  (written by the frontend)
 *     Port of the event channel for the transmit ring of the only queue. If
 *     absent, event-channel serves the ring, or the frontend uses several
 *     queues.
 *
 * event-channel-rx  (written by the frontend)
 *     Port of the event channel for the receive ring of the only queue. If
 *     absent, event-channel serves the ring, or the frontend uses several
 *     queues.
 *
 * queue-N/event-channel  (written by the frontend)
 *     Port of the event channel for both rings of queue N. If absent, the two
 *     rings have an event channel each, or there is no queue N, or it is the
 *     only one.
 *
 * queue-N/event-channel-tx  (written by the frontend)
 *     Port of the event channel for the transmit ring of queue N. If absent,
 *     queue-N/event-channel serves the ring, or there is no queue N, or it is
 *     the only one.
 *
 * queue-N/event-channel-rx  (written by the frontend)
 *     Port of the event channel for the receive ring of queue N. If absent,
 *     queue-N/event-channel serves the ring, or there is no queue N, or it is
 *     the only one.
 */

/*
 * Offloads
 * ========
 *
 * With each of these keys an end says what it can receive, and so what the
 * other end may send. For the packets that the guest transmits, the key in the
 * backend's directory counts; for those that it receives, the key in the
 * frontend's. The two directions are independent.
 */

/*
 * feature-sg  (written by both ends; absence means "0")
 *     The writer can take a packet of more than one fragment.
 *
 * feature-no-csum-offload  (written by both ends; absence means "0")
 *     The writer cannot take a packet whose TCP or UDP checksum, over IPv4, is
 *     left blank. The key turns an offload off: without it that checksum may
 *     be blank.
 *
 * feature-ipv6-csum-offload  (written by both ends; absence means "0")
 *     The writer can take a packet whose TCP or UDP checksum, over IPv6, is
 *     left blank.
 *
 * feature-gso-tcpv4  (written by both ends; absence means "0")
 *     The writer can take TCP packets over IPv4 that are still to be cut into
 *     segments.
 *
 * feature-gso-tcpv6  (written by both ends; absence means "0")
 *     The writer can take TCP packets over IPv6 that are still to be cut into
 *     segments.
 */

/*
 * Receiving by copy
 * =================
 *
 * The backend copies received packets to pages that the frontend grants to it;
 * the receive ring of this header has no other way. For historical reasons
 * both ends have to say so: a frontend does not connect to a backend without
 * the first key, nor a backend to a frontend without the second.
 *
 * The interface has never listed these two keys, nor feature-sg; they are here
 * because every implementation relies on them.
 */

/*
 * feature-rx-copy  (written by the backend; absence means "0")
 *     The backend can copy to the pages of the frontend.
 *
 * request-rx-copy  (written by the frontend; absence means "0")
 *     The frontend wants the backend to copy.
 */

/*
 * Address, link, MTU and trust
 * ============================
 *
 * What else a frontend can learn about its surroundings.
 */

/*
 * mac  (written by the toolstack)
 *     The Ethernet address of the interface: six octets, in the order in which
 *     they are sent, each as two hexadecimal digits, with colons between them.
 *     The toolstack writes the same address to the directories of both ends.
 *     If absent, neither end of Linux connects.
 *
 *     The interface has never listed this key. It is here because neither end
 *     of Linux connects where the key is absent, and so it has no default.
 *
 * carrier  (written by the backend; absence means "1")
 *     State of the link: "1" while it is up, "0" while there is no carrier.
 *     The backend may change it at any time; a frontend that follows the state
 *     of the link watches the key.
 *
 * mtu  (written by the toolstack; absence means "1500")
 *     The MTU of the interface in octets, in the frontend's directory. A
 *     frontend may ignore it, so all that it does is to permit a payload of
 *     more than 1500 octets.
 *
 * trusted  (written by the toolstack; absence means "1")
 *     Whether the frontend may trust its backend; in the frontend's directory.
 *     At "0" the frontend protects itself against a malicious backend by
 *     whatever means it has, for instance by granting only pages that hold
 *     nothing but packets.
 *
 *     The interface gives a meaning to "0" alone. That the toolstack writes
 *     the key, and that its absence means "1", is decided here: the backend is
 *     the one not to be trusted, and older toolstacks do not know the key.
 */

/*
 * Multicast control
 * =================
 *
 * By default a backend passes every Ethernet multicast packet on to the
 * frontend. A backend that sets feature-multicast-control can filter them
 * instead, by a list of multicast addresses that it keeps for the interface.
 *
 * The frontend asks for the filter with request-multicast-control. While the
 * filter is on, the backend drops each multicast packet whose destination is
 * not in the list; it still delivers the others.
 *
 * The list starts empty, as is decided here. The frontend adds an address, or
 * removes one, with a dummy request on a transmit ring: a netif_tx_request
 * that has NETTXF_extra_info set, followed by a netif_extra_info of type
 * XEN_NETIF_EXTRA_TYPE_MCAST_ADD or XEN_NETIF_EXTRA_TYPE_MCAST_DEL. The
 * request describes no packet, and nothing is sent; its response says whether
 * that succeeded. The list may be changed while the filter is off, but has no
 * effect until the filter is on.
 */

/*
 * feature-multicast-control  (written by the backend; absence means "0")
 *     The backend can filter multicast packets.
 *
 * feature-dynamic-multicast-control
 *     (written by the backend; absence means "0")
 *     The backend watches request-multicast-control, so that the filter can be
 *     turned on and off at any time.
 *
 * request-multicast-control  (written by the frontend; absence means "0")
 *     The frontend asks for the filter. Where the backend offers
 *     feature-multicast-control alone, it reads this key once, when the
 *     frontend enters the connected state, and later changes have no effect.
 *     Where it offers feature-dynamic-multicast-control too, each change takes
 *     effect.
 */

/*
 * Hashing
 * =======
 *
 * A backend that can hash lets the frontend decide on which queue a packet
 * arrives, so that all packets of one flow are handled by the same processor
 * of the guest. The backend computes a hash over fields of the packet's
 * headers and derives the queue from it:
 *
 * - With a mapping table, the hash modulo the size of the table is an index
 *   into the table, and the entry there is the number of the queue.
 * - Without one, the hash modulo the number of queues is the number of the
 *   queue.
 *
 * Hashing is off until the frontend configures it, through the control ring,
 * in these steps:
 *
 * 1. SET_HASH_ALGORITHM selects the algorithm.
 * 2. GET_HASH_FLAGS asks for the types of hash that the backend can compute
 *    with it, and SET_HASH_FLAGS selects some of them.
 * 3. SET_HASH_KEY passes the key.
 * 4. GET_HASH_MAPPING_SIZE asks how large a mapping table may be.
 *    SET_HASH_MAPPING_SIZE sets its size, and SET_HASH_MAPPING fills it in.
 *
 * Where hashing is off, and for a packet to which no selected type of hash
 * applies, the backend chooses the queue as it likes.
 *
 * The hash of a packet can travel with it, in a netif_extra_info of type
 * XEN_NETIF_EXTRA_TYPE_HASH.
 */

/*
 * What a hash is computed over: a buffer made from fields of the packet, in
 * the order given here and in network byte order. Octets are numbered from 0
 * at the start of the IP header, and both ends are included. The numbers are
 * those of a packet without IPv4 options or IPv6 extension headers.
 *
 * Each type has the number of a bit, which tells in an extra info slot how a
 * hash was computed, and the mask of that bit, for a set of types.
 */

/*
 * IPv4 addresses; a buffer of 8 octets.
 *
 * - source address, octets 12 to 15
 * - destination address, octets 16 to 19
 */
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV4 (0)
#define  XEN_NETIF_CTRL_HASH_TYPE_IPV4 \
    (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV4)

/*
 * IPv4 addresses and TCP ports; a buffer of 12 octets.
 *
 * - source address, octets 12 to 15
 * - destination address, octets 16 to 19
 * - source port, octets 20 and 21
 * - destination port, octets 22 and 23
 */
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP (1)
#define  XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP \
    (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP)

/*
 * IPv6 addresses; a buffer of 32 octets.
 *
 * - source address, octets 8 to 23
 * - destination address, octets 24 to 39
 */
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV6 (2)
#define  XEN_NETIF_CTRL_HASH_TYPE_IPV6 \
    (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV6)

/*
 * IPv6 addresses and TCP ports; a buffer of 36 octets.
 *
 * - source address, octets 8 to 23
 * - destination address, octets 24 to 39
 * - source port, octets 40 and 41
 * - destination port, octets 42 and 43
 */
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP (3)
#define  XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP \
    (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP)

/* How a hash is computed. */

/* No hash. */
#define XEN_NETIF_CTRL_HASH_ALGORITHM_NONE     0

/*
 * The Toeplitz hash, known from receive-side scaling. It takes a key and the
 * buffer and gives 32 bits. Both are strings of bits that begin with the most
 * significant bit of their first octet. For each bit i of the buffer that is
 * 1, the result is combined by exclusive or with the 32 bits of the key that
 * begin at bit i. Beyond its end the key is 0.
 */
#define XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ 1

/*
 * The Toeplitz hash in C, for an operating system that has none of its own.
 * Define XEN_NETIF_DEFINE_TOEPLITZ before this header is included to have it.
 *
 * key is the key and keylen its length in octets; buf is the buffer that the
 * type of hash demands and buflen its length in octets. A key that is shorter
 * than the buffer plus 4 octets counts as 0 beyond its end, so that the hash
 * is 0 without a key.
 */
#ifdef XEN_NETIF_DEFINE_TOEPLITZ
static uint32_t xen_netif_toeplitz_hash(const uint8_t *key,
                                        unsigned int keylen,
                                        const uint8_t *buf,
                                        unsigned int buflen)
{
    /* The 32 bits of the key that begin at the current bit of the buffer. */
    uint32_t window = 0;
    uint32_t hash = 0;
    unsigned int i, mask;

    for (i = 0; i < 4; i++)
        window = (window << 8) | (i < keylen ? key[i] : 0U);

    for (i = 0; i < buflen; i++) {
        unsigned int next = (keylen > 4 && i < keylen - 4) ? key[i + 4] : 0U;

        for (mask = 0x80; mask != 0; mask >>= 1) {
            if (buf[i] & mask)
                hash ^= window;
            window = (window << 1) | ((next & mask) ? 1U : 0U);
        }
    }

    return hash;
}
#endif /* XEN_NETIF_DEFINE_TOEPLITZ */

/*
 * Control ring
 * ============
 *
 * Some features need more data to pass from the frontend to the backend than
 * xenstore should hold. For them an interface may have a control ring, one for
 * all of its queues.
 *
 * A backend that can use a control ring sets feature-ctrl-ring to "1". A
 * frontend that wants to use it grants a page for the ring, allocates an event
 * channel, and writes ctrl-ring-ref and event-channel-ctrl before it enters
 * the connected state. Both are absent otherwise.
 *
 * The frontend puts requests into the ring, and the backend answers each of
 * them with one response. No key says which messages a backend knows: one that
 * it does not know, or does not support, it answers with
 * XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED.
 */

/*
 * feature-ctrl-ring  (written by the backend; absence means "0")
 *     The backend can use a control ring.
 *
 * ctrl-ring-ref  (written by the frontend)
 *     Grant reference of the control ring. If absent, the frontend uses no
 *     control ring.
 *
 * event-channel-ctrl  (written by the frontend)
 *     Port of the event channel for the control ring. If absent, the frontend
 *     uses no control ring.
 */

/* What a control request asks for. */

/* No request; never valid. */
#define XEN_NETIF_CTRL_TYPE_INVALID                0

#define XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS         1
#define XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS         2
#define XEN_NETIF_CTRL_TYPE_SET_HASH_KEY           3
#define XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE  4
#define XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE  5
#define XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING       6
#define XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM     7
#define XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE  8
#define XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING       9
#define XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING      10

/*
 * A control request.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |   type    |        data[0]        | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        data[1]        |        data[2]        | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct xen_netif_ctrl_request {
    /* Chosen by the frontend; the response echoes it. */
    uint16_t id;

    /* What is asked for. One of XEN_NETIF_CTRL_TYPE_*. */
    uint16_t type;

    /*
     * Parameters, as the type demands. A word that the message does not name
     * is 0.
     */
    uint32_t data[3];
};

/*
 * The outcome of a control request, and of an entry of a table that a request
 * passes.
 */

/* Done. */
#define XEN_NETIF_CTRL_STATUS_SUCCESS           0

/* The backend does not know the request, or does not support it. */
#define XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED     1

/* A parameter is not valid. */
#define XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER 2

/* What the request passes is more than the backend has room for. */
#define XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW   3

/*
 * The response to a control request.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |   type    |        status         | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         data          | 8
 * +-----+-----+-----+-----+
 */
struct xen_netif_ctrl_response {
    /* Echoes xen_netif_ctrl_request.id. */
    uint16_t id;

    /* Echoes xen_netif_ctrl_request.type. One of XEN_NETIF_CTRL_TYPE_*. */
    uint16_t type;

    /* The outcome. One of XEN_NETIF_CTRL_STATUS_*. */
    uint32_t status;

    /* A result, as type and status demand; 0 where the reply names none. */
    uint32_t data;
};

/*
 * The ring for control messages.
 *
 * A page of 4096 octets holds 128 slots.
 *
 * Rules:
 *
 *  - echo (must): A response has the id and the type of its request.
 *  - anyOrder (may): The backend may give responses in another order than that
 *    of the requests.
 *  - reservedWordsZero (must): The frontend sets the words of a request that
 *    the message does not name to 0.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - keysPublished (must): Before a frontend connects, the backend has written
 *    feature-ctrl-ring as "1" if it can use a control ring,
 *    feature-split-event-channels as "1" if it can use two event channels for
 *    a queue, feature-rx-copy as "1" in any case, and multi-queue-max-queues
 *    if it can serve more than one queue. A key that it leaves out has the
 *    value that its absence means. It writes no key of the frontend.
 *  - startsAnew (must): Each connection starts anew. Whatever was before,
 *    there are no static grants and no requests, no algorithm and no types of
 *    hash are selected, the key is empty, and there is no mapping table.
 *  - impossibleIndex (must): Where req_prod claims more requests without a
 *    response than the ring has slots, the backend takes none of them and
 *    gives no response. The ring has no meaning until the frontend connects
 *    again.
 *  - unknownType (must): A request of unknown type gets
 *    XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED, with data 0.
 *  - noResultZero (must): The data of a response is 0 where the reply names no
 *    result.
 *  - reservedWordsChecked (must): A request with a word that the message does
 *    not name and that is not 0 gets XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *    Where the message does not list that status, the backend ignores the
 *    word.
 *  - oneResponse (must): Each request gets exactly one response, whatever it
 *    holds. No request brings the backend down, and a request that names a
 *    queue has no effect on another one.
 *  - listedStatus (must): The status of a response is one that the message
 *    lists.
 *  - firstRefusal (must): Where there are several reasons to refuse a request,
 *    the first of these counts: the backend does not support the message; a
 *    word of the request is not valid; the request passes more than the
 *    backend has room for; a page, or what it holds, is not valid.
 *  - pageGranted (must): A page that a request refers to stays granted until
 *    the frontend has consumed the response. The backend has no access to it
 *    from the response on.
 *  - readOnce (must): The backend reads each byte of the ring and of a page
 *    that a request refers to at most once per request, before it checks or
 *    uses the value.
 */
DEFINE_RING_TYPES(xen_netif_ctrl,
                  struct xen_netif_ctrl_request,
                  struct xen_netif_ctrl_response);

/*
 * Control messages for hashing
 * ============================
 *
 * These messages configure how the backend hashes packets and steers them to
 * the queues of the frontend; see Hashing.
 */

/*
 * SET_HASH_ALGORITHM
 * ------------------
 *
 * Selects the algorithm of the hash.
 *
 * Request:
 *
 *  type       = XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM
 *  data[0]    = algorithm: The algorithm. One of
 *               XEN_NETIF_CTRL_HASH_ALGORITHM_*.
 *  data[1..2] = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM
 *  status = XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED
 *               The backend cannot hash.
 *           XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER
 *               The backend does not have this algorithm.
 *           XEN_NETIF_CTRL_STATUS_SUCCESS
 *               The algorithm is selected.
 *  data   = 0
 *
 * Rules:
 *
 *  - noneTurnsOff (must): XEN_NETIF_CTRL_HASH_ALGORITHM_NONE turns hashing
 *    off, as it is from the start: the backend then chooses the queue of each
 *    packet as it likes.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - failureChangesNothing (must): Where the message fails, the algorithm that
 *    was selected before stays selected.
 */

/*
 * GET_HASH_FLAGS
 * --------------
 *
 * Asks for the types of hash that the backend can compute.
 *
 * Request:
 *
 *  type       = XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS
 *  data[0..2] = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS
 *  status = XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED
 *               The backend cannot hash, or no algorithm is selected.
 *           XEN_NETIF_CTRL_STATUS_SUCCESS
 *               The types are in the response.
 *  data   = with XEN_NETIF_CTRL_STATUS_SUCCESS, types: The types that the
 *           backend can compute with the selected algorithm. Any of
 *           XEN_NETIF_CTRL_HASH_TYPE_*.
 *           0 otherwise
 *
 * Rules:
 *
 *  - needsAlgorithm (must): The message succeeds only after SET_HASH_ALGORITHM
 *    has selected an algorithm.
 */

/*
 * SET_HASH_FLAGS
 * --------------
 *
 * Selects the types of hash that the backend computes.
 *
 * Request:
 *
 *  type       = XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS
 *  data[0]    = types: The types, combined by bitwise or. Any of
 *               XEN_NETIF_CTRL_HASH_TYPE_*.
 *  data[1..2] = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS
 *  status = XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED
 *               The backend cannot hash.
 *           XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER
 *               No algorithm is selected, or the backend cannot compute one of
 *               the types.
 *           XEN_NETIF_CTRL_STATUS_SUCCESS
 *               The types are selected.
 *  data   = 0
 *
 * Rules:
 *
 *  - needsAlgorithm (must): The message succeeds only after SET_HASH_ALGORITHM
 *    has selected an algorithm.
 *  - mostFields (must): A packet to which several of the types apply gets the
 *    hash over the most fields. With both XEN_NETIF_CTRL_HASH_TYPE_IPV4 and
 *    XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP selected, a TCP packet gets the latter,
 *    and any other IPv4 packet the former.
 *  - zeroTurnsOff (must): 0 turns hashing off: the backend then chooses the
 *    queue of each packet as it likes.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - withoutAlgorithm (must): As long as no algorithm is selected, the message
 *    gets XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, whatever the types, 0
 *    included.
 *  - failureChangesNothing (must): Where the message fails, the types that
 *    were selected before stay selected.
 */

/*
 * SET_HASH_KEY
 * ------------
 *
 * Sets the key of the hash, for an algorithm that takes one.
 *
 * Request:
 *
 *  type    = XEN_NETIF_CTRL_TYPE_SET_HASH_KEY
 *  data[0] = key: The page with the key, which starts at the beginning of the
 *            page. Grant reference of a page, which may be granted read-only
 *            and holds at most 4096 uint8_t entries, counted by "length".
 *  data[1] = length: Length of the key in octets.
 *  data[2] = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = XEN_NETIF_CTRL_TYPE_SET_HASH_KEY
 *  status = XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED
 *               The backend cannot hash.
 *           XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER
 *               The length of the key is not valid, or the key cannot be read.
 *           XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW
 *               The key is longer than what the backend has room for.
 *           XEN_NETIF_CTRL_STATUS_SUCCESS
 *               The key is set.
 *  data   = 0
 *
 * Rules:
 *
 *  - replacesKey (must): The new key replaces the old one as a whole. Octets
 *    beyond its end are 0.
 *  - emptyKey (must): The key is empty at first. Length 0 makes it so again,
 *    and every Toeplitz hash is then 0.
 *  - onePage (must): A key is limited to one page, and further by the
 *    algorithm and the backend.
 *  - pageGranted (must): The page of the key may be granted read-only, and
 *    stays granted until the frontend has consumed the response.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - lengthInRange (must): A key that is longer than a page gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, and a shorter one that is longer
 *    than what the backend has room for XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW.
 *  - keyReadable (must): A page that the backend cannot read gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - emptyKeyWithoutPage (must): With length 0 the backend does not look at
 *    the page, which need not be granted.
 *  - withoutAlgorithm (must): The key can be set before an algorithm is
 *    selected, and is kept while another one is.
 *  - failureChangesNothing (must): Where the message fails, the key is what it
 *    was before.
 */

/*
 * GET_HASH_MAPPING_SIZE
 * ---------------------
 *
 * Asks for the largest mapping table that the backend can hold.
 *
 * Request:
 *
 *  type       = XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE
 *  data[0..2] = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE
 *  status = XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED  The backend cannot hash.
 *           XEN_NETIF_CTRL_STATUS_SUCCESS        The size is in the response.
 *  data   = with XEN_NETIF_CTRL_STATUS_SUCCESS, entries: Largest number of
 *           entries that a mapping table can have; 0 where the backend has no
 *           mapping table, and takes the hash modulo the number of queues.
 *           0 otherwise
 */

/*
 * SET_HASH_MAPPING_SIZE
 * ---------------------
 *
 * Sets the size of the mapping table.
 *
 * Request:
 *
 *  type       = XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE
 *  data[0]    = entries: Entries of the mapping table; 0 for none.
 *  data[1..2] = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE
 *  status = XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED
 *               The backend cannot hash.
 *           XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER
 *               The backend cannot hold a table of this size.
 *           XEN_NETIF_CTRL_STATUS_SUCCESS
 *               The table has this size.
 *  data   = 0
 *
 * Rules:
 *
 *  - newTableZero (must): What the old table held is lost. Every entry of the
 *    new one is queue 0.
 *  - zeroMeansModulo (must): With size 0, the queue is the hash modulo the
 *    number of queues.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - withoutAlgorithm (must): The size can be set, and the entries too, before
 *    an algorithm is selected.
 *  - failureChangesNothing (must): Where the message fails, the size and the
 *    entries of the table are what they were before.
 */

/*
 * SET_HASH_MAPPING
 * ----------------
 *
 * Fills in the mapping table, or a part of it.
 *
 * The table of N entries, where N is what SET_HASH_MAPPING_SIZE has set,
 * consists of the numbers of queues, one behind the other:
 *
 *        0     1     2     3     4     5     6     7    octet
 *     +-----------------------+-----------------------+
 *     | queue of entry 0      | queue of entry 1      |
 *     +-----------------------+-----------------------+
 *     | ...                                           |
 *     +-----------------------+-----------------------+
 *     | queue of entry N-2    | queue of entry N-1    |
 *     +-----------------------+-----------------------+
 *
 * Request:
 *
 *  type    = XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING
 *  data[0] = queues: The page with the new entries, each the number of a
 *            queue; they start at the beginning of the page. Grant reference
 *            of a page, which may be granted read-only and holds at most 1024
 *            uint32_t entries, counted by "entries".
 *  data[1] = entries: How many entries are set.
 *  data[2] = first: Index in the mapping table of the first entry that is set.
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING
 *  status = XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED
 *               The backend cannot hash, or has no mapping table.
 *           XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER
 *               The number of entries or the content of one is not valid, or
 *               the entries reach beyond the table.
 *           XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW
 *               The entries reach beyond the largest table that the backend
 *               has room for.
 *           XEN_NETIF_CTRL_STATUS_SUCCESS
 *               The entries are set.
 *  data   = 0
 *
 * Rules:
 *
 *  - withinTable (must): The entries lie within the size that
 *    SET_HASH_MAPPING_SIZE has set.
 *  - pageGranted (must): The page of the entries may be granted read-only, and
 *    stays granted until the frontend has consumed the response.
 *  - existingQueue (must): Each entry is the number of a queue: it is less
 *    than multi-queue-num-queues.
 *  - othersKept (must): Entries outside the range keep what they hold, so that
 *    a table of more entries than a page has room for can be set in several
 *    messages.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - entriesInRange (must): More entries than a page has room for get
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, wherever they begin.
 *  - beyondTable (must): Entries that reach beyond the largest table, which
 *    GET_HASH_MAPPING_SIZE tells, get XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW.
 *    Entries that do not, but reach beyond the size that is set, get
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER. The sum of first and entries is
 *    taken without overflow.
 *  - entriesReadable (must): A page that the backend cannot read gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - emptyRange (must): 0 entries get XEN_NETIF_CTRL_STATUS_SUCCESS where
 *    first is not beyond the end of the table. The backend does not look at
 *    the page, which need not be granted.
 *  - queueInRange (must): An entry that is no queue gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - failureChangesNothing (must): Where the message fails, the table holds
 *    what it held before.
 */

/*
 * Static grants
 * =============
 *
 * For each packet the backend has to map, or to copy from or to, pages that
 * the frontend has granted, which costs it a hypercall. A frontend that uses
 * the same pages over and over can avoid that: it hands them over once, and
 * the backend keeps them mapped. Such a page is a static grant.
 *
 * To have the same pages over and over, a frontend copies its packets into
 * them and out of them. That is preferred to granting the memory of each
 * packet where packets are small: copying some hundred octets costs less than
 * to grant a page, have it mapped or copied from by a hypercall, and revoke
 * it, which makes all processors flush their translations where it was mapped.
 * With a page of its own for packets, the backend also sees nothing else of
 * the guest's memory.
 *
 * Each queue has a table of static grants of its own, with a capacity that
 * GET_GREF_MAPPING_SIZE asks for. ADD_GREF_MAPPING adds grants to it, and
 * DEL_GREF_MAPPING removes them. No xenstore key announces static grants: a
 * frontend finds out whether the backend has them by asking for the capacity.
 *
 * A frontend uses them in these steps:
 *
 * 1. GET_GREF_MAPPING_SIZE asks how many static grants the queue can have.
 * 2. The frontend grants the pages, and ADD_GREF_MAPPING adds them.
 * 3. Requests of the queue refer to the pages, as often as the frontend likes.
 * 4. When no request with them is in flight, DEL_GREF_MAPPING removes them.
 *    The frontend revokes those whose entry says that they are removed.
 *
 * A request on the transmit or the receive ring of the queue names the page of
 * a static grant like any other, by its grant reference. The backend finds the
 * reference in the table, and uses the mapping that it has. Next to static
 * grants the frontend may use others, in the same packet too.
 *
 * A grant reference is in flight while there is a request with it on the
 * transmit or the receive ring of the queue that has no response yet.
 *
 * A static grant lasts until the frontend removes it or disconnects. Until
 * then it cannot be revoked, for the backend has the page mapped.
 */

/* How a page is to be mapped. */

/*
 * The backend maps the page read-only, so that it serves for transmitting
 * only. Without this flag the page is mapped read-write and serves for both
 * directions.
 */
#define _XEN_NETIF_CTRLF_GREF_readonly (0)
#define  XEN_NETIF_CTRLF_GREF_readonly (1U<<_XEN_NETIF_CTRLF_GREF_readonly)

/*
 * One entry of the table that ADD_GREF_MAPPING or DEL_GREF_MAPPING passes.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          ref          |   flags   |  status   |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct xen_netif_gref {
    /* IN: Grant reference of the page. */
    grant_ref_t ref;

    /*
     * IN: How the page is to be mapped; only ADD_GREF_MAPPING looks at it. 0
     * or XEN_NETIF_CTRLF_GREF_readonly.
     */
    uint16_t flags;

    /*
     * OUT: The outcome for this entry, which DEL_GREF_MAPPING writes. The
     * frontend need not clear it beforehand. One of XEN_NETIF_CTRL_STATUS_*.
     */
    uint16_t status;
};

/*
 * GET_GREF_MAPPING_SIZE
 * ---------------------
 *
 * Asks how many static grants a queue can have.
 *
 * Request:
 *
 *  type       = XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE
 *  data[0]    = queue: Index of the queue; 0 if there is a single one.
 *  data[1..2] = 0 (reserved)
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE
 *  status = XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED
 *               The backend has no static grants.
 *           XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER
 *               There is no such queue.
 *           XEN_NETIF_CTRL_STATUS_SUCCESS
 *               The capacity is in the response.
 *  data   = with XEN_NETIF_CTRL_STATUS_SUCCESS, entries: Largest number of
 *           static grants that the table of this queue holds; 0 where it holds
 *           none.
 *           0 otherwise
 *
 * Rules:
 *
 *  - queueInRange (must): A queue out of range gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - zeroMeansNone (must): 0 entries say that static grants are not supported,
 *    as XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED does: the frontend treats both
 *    alike, and adds none.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - noneNotSupported (must): A backend without static grants answers
 *    XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED, rather than success with 0 entries.
 *  - fixedCapacity (must): The answer is the capacity of the table, not the
 *    room that is left in it. It is the same at any time and whatever the
 *    table holds.
 */

/*
 * ADD_GREF_MAPPING
 * ----------------
 *
 * Adds static grants to a queue: the backend maps the pages and keeps them
 * mapped.
 *
 * The frontend sends this before it uses the grants in packets. From the
 * response on they are static grants.
 *
 * Request:
 *
 *  type    = XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING
 *  data[0] = queue: Index of the queue; 0 if there is a single one.
 *  data[1] = table: The page with the table of grants to add; the table starts
 *            at the beginning of the page. Grant reference of a page, which
 *            must be granted read-write and holds at most 512 struct
 *            xen_netif_gref entries, counted by "entries".
 *  data[2] = entries: Number of entries of the table.
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING
 *  status = XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED
 *               The backend has no static grants.
 *           XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER
 *               A parameter or an entry is not valid, or a page cannot be
 *               mapped. Nothing is added.
 *           XEN_NETIF_CTRL_STATUS_SUCCESS
 *               Every entry is mapped.
 *  data   = 0
 *
 * Rules:
 *
 *  - allOrNothing (must): Either all entries are added or none is. Where the
 *    message fails, the table of the queue is as it was before.
 *  - statusNotWritten (must): The backend does not write
 *    xen_netif_gref.status. The status of the response decides.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - queueInRange (must): A queue out of range gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, whatever the number of entries.
 *  - entriesInRange (must): More entries than a page has room for, or than are
 *    left of the capacity, get XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - tableMappable (must): A table that the backend cannot map read-write gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - entriesMappable (must): An entry whose page the backend cannot map,
 *    because it is not granted or for any other reason, gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - emptyTable (must): A table of 0 entries gets
 *    XEN_NETIF_CTRL_STATUS_SUCCESS where the queue is in range. The backend
 *    does not look at the page of the table, which need not be granted.
 *  - noDuplicates (must): A grant reference that is in the table of the queue
 *    already, or more than once in the table of the request, gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - noUnknownFlags (must): A flag other than those of XEN_NETIF_CTRLF_GREF_*
 *    gets XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, so that it can be given a
 *    meaning later.
 *  - writableGrant (must): An entry without XEN_NETIF_CTRLF_GREF_readonly
 *    whose page is granted read-only gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - mappingUsed (must): For a request that names the page of a static grant
 *    of its queue, the backend uses the mapping that it has. It asks the
 *    hypervisor for nothing.
 *  - unmappedOnDisconnect (must): When a queue is disconnected, the backend
 *    unmaps all static grants of the queue.
 */

/*
 * DEL_GREF_MAPPING
 * ----------------
 *
 * Removes static grants from a queue: the backend unmaps the pages.
 *
 * Each entry succeeds or fails by itself. All or nothing would be unsafe here:
 * to take back a removal the backend would have to map the page again, and
 * that can fail, for the frontend may have revoked the grant by then. So
 * success of the message does not mean that every grant is removed. The
 * frontend looks at the status of each entry before it revokes the grant or
 * gives the page another use.
 *
 * Request:
 *
 *  type    = XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING
 *  data[0] = queue: Index of the queue; 0 if there is a single one.
 *  data[1] = table: The page with the table of grants to remove; the table
 *            starts at the beginning of the page. Grant reference of a page,
 *            which must be granted read-write and holds at most 512 struct
 *            xen_netif_gref entries, counted by "entries".
 *  data[2] = entries: Number of entries of the table.
 *
 * Response:
 *
 *  id     = that of the request
 *  type   = XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING
 *  status = XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED
 *               The backend has no static grants.
 *           XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER
 *               A parameter is not valid, or the table cannot be mapped.
 *               Nothing is removed or written.
 *           XEN_NETIF_CTRL_STATUS_SUCCESS
 *               Each entry has been dealt with, and has its outcome in
 *               xen_netif_gref.status.
 *  data   = with XEN_NETIF_CTRL_STATUS_SUCCESS, removed: Number of entries
 *           that have been removed.
 *           0 otherwise
 *
 * Rules:
 *
 *  - statusPerEntry (must): The backend writes the xen_netif_gref.status of
 *    every entry: XEN_NETIF_CTRL_STATUS_SUCCESS where it has removed the
 *    grant, XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER where it has not.
 *  - notAdded (must): An entry whose grant reference is not in the table of
 *    the queue, because it was never added or is removed already, has status
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - partialSuccess (must): The message succeeds even where some of the
 *    entries, or all of them, cannot be removed. removed counts those that
 *    are.
 *  - inFlight (must): An entry whose grant reference is in flight stays
 *    mapped, and has the status of one that is not in the table:
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER. The status does not tell the two
 *    apart.
 *  - repeatedReference (must): Of several entries with the same grant
 *    reference, the first is removed, and the others are no longer in the
 *    table: XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - flagsIgnored (must): The backend ignores xen_netif_gref.flags.
 *  - queueInRange (must): A queue out of range gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER, whatever the number of entries.
 *  - entriesInRange (must): More entries than a page has room for get
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - tableMappable (must): A table that the backend cannot map read-write gets
 *    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER.
 *  - emptyTable (must): A table of 0 entries gets
 *    XEN_NETIF_CTRL_STATUS_SUCCESS, with removed 0, where the queue is in
 *    range. The backend does not look at the page of the table, which need not
 *    be granted.
 */

/*
 * Packets
 * =======
 *
 * A packet is an Ethernet frame without its frame check sequence. It takes one
 * or more consecutive slots of a ring, each of which refers to a fragment of
 * the packet in one page. Where information about the packet has to travel
 * with it, extra info slots lie between the first fragment and the second one.
 *
 *     slot    transmit ring      receive ring
 *
 *     first   netif_tx_request   netif_rx_response   first fragment
 *     next    netif_extra_info   netif_extra_info    if the first slot
 *             ...                ...                 has ..._extra_info
 *     next    netif_tx_request   netif_rx_response   if the first slot
 *             ...                ...                 has ..._more_data
 *
 * - The flag NETTXF_extra_info, or NETRXF_extra_info, of the first slot says
 *   that extra info follows, and XEN_NETIF_EXTRA_FLAG_MORE of an extra info
 *   slot that another one does.
 * - The flag NETTXF_more_data, or NETRXF_more_data, of a fragment says that
 *   another fragment follows: in the next slot, or behind the extra info.
 *   Extra info slots have no such flag.
 * - All other flags are in the first slot and hold for the packet as a whole.
 *   In later slots they are 0.
 *
 * The two directions differ in how they give sizes. On the transmit ring the
 * first slot has the size of the whole packet, and each later one that of its
 * fragment; the size of the first fragment is that of the whole less those of
 * all the others. On the receive ring each slot has the size of its fragment,
 * and the sum of them is the size of the packet.
 */

/*
 * Number of slots that every backend must accept for one packet on the
 * transmit ring. The two ends do not negotiate how many slots a packet may
 * take, so a frontend that uses more may have the packet refused. The number
 * comes from Linux, whose packets once had up to 18 fragments.
 *
 * What counts is left open by the interface, and decided here as Linux's
 * netback counts: the fragments after the first one. Neither the first
 * fragment nor extra info is counted, so a backend accepts a packet of 19
 * fragments. A frontend that keeps to 18 slots in all is safe with backends
 * that count every slot.
 */
#define XEN_NETIF_NR_SLOTS_MIN 18

/* What became of a request. Negative values report a failure. */

/* The packet has been dropped. */
#define NETIF_RSP_DROPPED (-2)

/* The request is not valid or could not be carried out. */
#define NETIF_RSP_ERROR   (-1)

/*
 * The request has been carried out. What becomes of a packet behind the
 * backend is another matter.
 */
#define NETIF_RSP_OKAY      0

/* The slot answers an extra info slot, and says nothing. */
#define NETIF_RSP_NULL      1

/*
 * Transmit ring
 * =============
 *
 * The frontend puts all slots of a packet, fragments and extra info alike,
 * into the transmit ring, and only then makes them visible to the backend by
 * advancing req_prod. The backend responds to each fragment by itself, once it
 * no longer needs the page.
 *
 * A packet of 6000 octets that is to be cut into segments, in three fragments
 * of 2048, 2048 and 1904 octets, looks like this:
 *
 *     slot   flags                              size
 *       0    NETTXF_csum_blank |
 *            NETTXF_extra_info |
 *            NETTXF_more_data                   6000
 *       1    0 (extra info: GSO)
 *       2    NETTXF_more_data                   2048
 *       3    0                                  1904
 */

/* Flags of a transmit request. */

/*
 * The TCP or UDP checksum of the packet is blank: it has to be completed
 * before the packet goes where it is checked. A frontend sets this only where
 * the backend can take it; see Offloads.
 */
#define _NETTXF_csum_blank     (0)
#define  NETTXF_csum_blank     (1U<<_NETTXF_csum_blank)

/*
 * The data of the packet is known to be good: the protocol checksum need not
 * be verified.
 */
#define _NETTXF_data_validated (1)
#define  NETTXF_data_validated (1U<<_NETTXF_data_validated)

/* The packet goes on in another fragment. */
#define _NETTXF_more_data      (2)
#define  NETTXF_more_data      (1U<<_NETTXF_more_data)

/* Extra info follows. */
#define _NETTXF_extra_info     (3)
#define  NETTXF_extra_info     (1U<<_NETTXF_extra_info)

/* Largest size of a packet that can be transmitted, in octets. */
#define XEN_NETIF_MAX_TX_SIZE 0xFFFF

/*
 * A request on the transmit ring: one fragment of a packet.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         gref          |  offset   |   flags   | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |   size    | 8
 * +-----+-----+-----+-----+
 */
struct netif_tx_request {
    /* Grant reference of the page that holds the fragment. */
    grant_ref_t gref;

    /* Offset of the fragment in the page, in octets. */
    uint16_t offset;

    /* Flags. Any of NETTXF_*. */
    uint16_t flags;

    /* Chosen by the frontend; the response echoes it. */
    uint16_t id;

    /*
     * In the first slot of a packet, the size of the whole packet; later, of
     * the fragment. In octets.
     */
    uint16_t size;
};
typedef struct netif_tx_request netif_tx_request_t;

/*
 * A response on the transmit ring. It takes only the first octets of its slot.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |    id     |  status   |
 * +-----+-----+-----+-----+
 */
struct netif_tx_response {
    uint16_t id;     /* Echoes netif_tx_request.id. */
    int16_t status;  /* What became of the request. One of NETIF_RSP_*. */
};
typedef struct netif_tx_response netif_tx_response_t;

/*
 * The ring on which the guest transmits.
 *
 * A page of 4096 octets holds 256 slots.
 *
 * Rules:
 *
 *  - withinPage (must): Each fragment lies within one page.
 *  - oneResponse (must): Each request gets one response, with its id.
 *  - extraInfoNull (must): An extra info slot gets a response too, with status
 *    NETIF_RSP_NULL, so that there are as many responses as slots. Its id has
 *    no meaning.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - beyondPageRefused (must): A fragment that reaches beyond its page gets
 *    NETIF_RSP_ERROR or NETIF_RSP_DROPPED, and its packet is not sent.
 *  - badSizeRefused (must): A packet whose size leaves nothing for its first
 *    fragment is not sent: a size of 0, or one that is not greater than that
 *    of the fragments after the first one together. Its first request gets
 *    NETIF_RSP_ERROR or NETIF_RSP_DROPPED.
 *  - emptyFragment (must): A fragment after the first one may have size 0: it
 *    adds nothing to the packet.
 *  - slotsAccepted (must): A packet of up to XEN_NETIF_NR_SLOTS_MIN fragments
 *    after the first one, and of any extra info, is not refused for the number
 *    of its slots.
 *  - pageReadable (must): A fragment whose page the backend cannot read gets
 *    NETIF_RSP_ERROR or NETIF_RSP_DROPPED, and its packet is not sent.
 *  - readOnce (must): The backend reads each byte of a request, and of a
 *    fragment, at most once.
 *  - impossibleIndex (must): What xen_netif_ctrl says of an index that is not
 *    possible holds here too.
 *  - pageUntouched (must): The frontend leaves the page of a fragment as it is
 *    until it has consumed the response.
 */
DEFINE_RING_TYPES(netif_tx, struct netif_tx_request, struct netif_tx_response);

/*
 * Receive ring
 * ============
 *
 * The frontend puts requests into the receive ring in advance: each grants the
 * backend a page to write to. For a packet that arrives, the backend takes as
 * many of the requests as the packet needs slots, copies the packet to their
 * pages, and answers them. An extra info slot takes a request as well, whose
 * page it leaves unused.
 *
 * A response has the same slot as the request that it answers. Frontends
 * depend on that: extra info lies over a response and has no id, so the
 * position in the ring alone tells which request it has used up. Linux's
 * netfront does not even look at the id of a response.
 *
 * If one fragment of a packet reports a failure, the packet is lost: the
 * frontend consumes all of its slots and drops it. The interface has never
 * said so; that is decided here.
 */

/*
 * A request on the receive ring: a page for a fragment of a packet.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |    pad    |         gref          |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct netif_rx_request {
    /* Chosen by the frontend; the response echoes it. */
    uint16_t id;

    /* Fills the gap before gref. */
    uint16_t pad;

    /* Grant reference of the page, which the backend may write to. */
    grant_ref_t gref;
};
typedef struct netif_rx_request netif_rx_request_t;

/*
 * Flags of a receive response. Mind the first two: in NETTXF_* each has the
 * bit of the other.
 */

/*
 * The data of the packet is known to be good: the protocol checksum need not
 * be verified.
 */
#define _NETRXF_data_validated (0)
#define  NETRXF_data_validated (1U<<_NETRXF_data_validated)

/*
 * The TCP or UDP checksum of the packet is blank: it has to be completed
 * before the packet goes where it is checked. A backend sets this only where
 * the frontend can take it; see Offloads.
 */
#define _NETRXF_csum_blank     (1)
#define  NETRXF_csum_blank     (1U<<_NETRXF_csum_blank)

/* The packet goes on in another fragment. */
#define _NETRXF_more_data      (2)
#define  NETRXF_more_data      (1U<<_NETRXF_more_data)

/* Extra info follows. */
#define _NETRXF_extra_info     (3)
#define  NETRXF_extra_info     (1U<<_NETRXF_extra_info)

/*
 * The slot stands before the first fragment of a packet that is to be cut into
 * segments, and holds no data. Deprecated: XEN_NETIF_EXTRA_TYPE_GSO has
 * replaced it.
 */
#define _NETRXF_gso_prefix     (4)
#define  NETRXF_gso_prefix     (1U<<_NETRXF_gso_prefix)

/*
 * A response on the receive ring: one fragment of a packet.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |  offset   |   flags   |  status   |
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct netif_rx_response {
    /* Echoes netif_rx_request.id. */
    uint16_t id;

    /* Offset of the fragment in the page, in octets. */
    uint16_t offset;

    /* Flags. Any of NETRXF_*. */
    uint16_t flags;

    /*
     * The size of the fragment in octets; if negative, a failure from
     * NETIF_RSP_*.
     */
    int16_t status;
};
typedef struct netif_rx_response netif_rx_response_t;

/*
 * The ring on which the guest receives.
 *
 * A page of 4096 octets holds 256 slots.
 *
 * Rules:
 *
 *  - sameSlot (must): A response is in the slot of its request and has its id.
 *    Extra info is in the slot of the request that it uses up.
 *
 * Decided by this specification, where the interface itself is silent:
 *
 *  - pageWritable (must): A request whose page the backend cannot write,
 *    because it is not granted, granted read-only, or a static grant with
 *    XEN_NETIF_CTRLF_GREF_readonly, gets NETIF_RSP_ERROR or NETIF_RSP_DROPPED
 *    when a fragment of a packet would be written there.
 *  - readOnce (must): The backend reads each byte of a request at most once.
 *  - impossibleIndex (must): What xen_netif_ctrl says of an index that is not
 *    possible holds here too.
 */
DEFINE_RING_TYPES(netif_rx, struct netif_rx_request, struct netif_rx_response);

/*
 * Extra info
 * ==========
 *
 * An extra info slot says something about the packet that it lies in. It has
 * the size of a slot of the receive ring; on the transmit ring, whose slots
 * are larger, the rest of the slot has no meaning.
 *
 * Type 5 is taken, although the interface does not define it: Linux alone uses
 * it, to leave room before a received packet for an XDP program, where the
 * backend has set "feature-xdp-headroom" to "1" and the frontend asks with
 * "xdp-headroom", the room in octets. Another type, or another meaning of
 * these keys, must not be defined over them. Linux's slot has the room as a
 * number of 16 bits in octets 2 and 3.
 */

/* What an extra info slot is about. */

/* Nothing; never valid. */
#define XEN_NETIF_EXTRA_TYPE_NONE      0

/* How the packet is to be cut into segments. */
#define XEN_NETIF_EXTRA_TYPE_GSO       1

/*
 * Adds an address to the list of multicast addresses; on the transmit ring
 * only.
 */
#define XEN_NETIF_EXTRA_TYPE_MCAST_ADD 2

/*
 * Removes an address from the list of multicast addresses; on the transmit
 * ring only.
 */
#define XEN_NETIF_EXTRA_TYPE_MCAST_DEL 3

/* The hash of the packet. */
#define XEN_NETIF_EXTRA_TYPE_HASH      4

/* One more than the largest type. */
#define XEN_NETIF_EXTRA_TYPE_MAX       5

/* Flags of an extra info slot. */

/* Another extra info slot follows. */
#define _XEN_NETIF_EXTRA_FLAG_MORE (0)
#define  XEN_NETIF_EXTRA_FLAG_MORE (1U<<_XEN_NETIF_EXTRA_FLAG_MORE)

/* The protocol of a packet that is to be cut into segments. */
#define XEN_NETIF_GSO_TYPE_NONE  0  /* Not to be cut. */
#define XEN_NETIF_GSO_TYPE_TCPV4 1  /* TCP over IPv4. */
#define XEN_NETIF_GSO_TYPE_TCPV6 2  /* TCP over IPv6. */

/*
 * An extra info slot.
 *
 * XEN_NETIF_EXTRA_TYPE_GSO (u.gso):
 *
 *       0           1           2           3      octet
 * +-----------+-----------+-----------+-----------+
 * |   type    |   flags   |         size          | 0
 * +-----------+-----------+-----------+-----------+
 * | gso.type  |    pad    |       features        | 4
 * +-----------+-----------+-----------+-----------+
 *
 * XEN_NETIF_EXTRA_TYPE_MCAST_ADD, XEN_NETIF_EXTRA_TYPE_MCAST_DEL (u.mcast):
 *
 *       0           1           2           3      octet
 * +-----------+-----------+-----------+-----------+
 * |   type    |   flags   |      addr[0..1]       | 0
 * +-----------+-----------+-----------+-----------+
 * |                  addr[2..5]                   | 4
 * +-----------+-----------+-----------+-----------+
 *
 * XEN_NETIF_EXTRA_TYPE_HASH (u.hash):
 *
 *       0           1           2           3      octet
 * +-----------+-----------+-----------+-----------+
 * |   type    |   flags   | hash.type | algorithm | 0
 * +-----------+-----------+-----------+-----------+
 * |                     value                     | 4
 * +-----------+-----------+-----------+-----------+
 */
struct netif_extra_info {
    /* What the slot is about. One of XEN_NETIF_EXTRA_TYPE_*. */
    uint8_t type;

    /* Flags. 0 or XEN_NETIF_EXTRA_FLAG_MORE. */
    uint8_t flags;

    /* As the type demands. */
    union {
        /*
         * For XEN_NETIF_EXTRA_TYPE_GSO: the packet may be larger than the MTU,
         * for it is to be cut into segments before it leaves for the wire. It
         * is sent only to an end that can take it; see Offloads.
         */
        struct {
            /*
             * Largest payload of a segment, in octets; for TCP, the maximum
             * segment size.
             */
            uint16_t size;

            /* The protocol of the packet. One of XEN_NETIF_GSO_TYPE_*. */
            uint8_t type;

            /* Fills the gap before features. */
            uint8_t pad;

            /*
             * Further requirements for cutting the packet, such as ECN; none
             * is defined, so it is 0.
             */
            uint16_t features;
        } gso;

        /*
         * For XEN_NETIF_EXTRA_TYPE_MCAST_ADD and
         * XEN_NETIF_EXTRA_TYPE_MCAST_DEL; see Multicast control.
         */
        struct {
            /* The Ethernet address, in the order in which it is sent. */
            uint8_t addr[6];
        } mcast;

        /*
         * For XEN_NETIF_EXTRA_TYPE_HASH: the hash of the packet, computed by
         * the sender. A backend that has
         * XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ accepts it on the transmit
         * ring, and a frontend that turns hashing on accepts it on the receive
         * ring.
         */
        struct {
            /*
             * What the hash was computed over: the number of a bit of
             * XEN_NETIF_CTRL_HASH_TYPE_*, such as
             * _XEN_NETIF_CTRL_HASH_TYPE_IPV4, not its mask.
             */
            uint8_t type;

            /*
             * How the hash was computed. One of
             * XEN_NETIF_CTRL_HASH_ALGORITHM_*.
             */
            uint8_t algorithm;

            /* The hash, least significant octet first. */
            uint8_t value[4];
        } hash;

        /* The size of the union, whatever it holds. */
        uint16_t pad[3];
    } u;
};
typedef struct netif_extra_info netif_extra_info_t;

#endif /* __XEN_PUBLIC_IO_NETIF_H__ */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
