/* SPDX-License-Identifier: MIT */
/*
 * The state of the backend.
 *
 * It has two kinds of memory. What is in struct backend is its own, and is always consistent. What sring
 * and page point to is shared with the frontend, which may change any of it at any time. Shared memory is
 * read through volatile and copied before anything is checked, each octet once: the slot of a request goes
 * to tx_slots or rx_slots the moment it is consumed, the table of a request to a buffer. No pointer, count
 * or index of the backend's own is ever in shared memory.
 */
#ifndef STATE_H
#define STATE_H

#include <stddef.h>
#include <stdint.h>

#define xen_mb() __atomic_thread_fence(__ATOMIC_SEQ_CST)
#define xen_rmb() __atomic_thread_fence(__ATOMIC_ACQUIRE)
#define xen_wmb() __atomic_thread_fence(__ATOMIC_RELEASE)

#include "netif.h"

#include "host.h"

/* What there is room for at most; options can only ask for less. */
#define QUEUES_MAX 16U
#define STATIC_GRANTS_MAX 2048U
#define HASH_KEY_MAX PAGE_OCTETS
#define HASH_MAPPING_MAX 4096U

#define TX_SLOTS __CONST_RING_SIZE(netif_tx, PAGE_OCTETS)
#define RX_SLOTS __CONST_RING_SIZE(netif_rx, PAGE_OCTETS)

struct options {
    uint32_t queues;
    uint32_t static_grants;
    uint32_t hash;
    uint32_t hash_types;
    uint32_t hash_key;
    uint32_t hash_mapping;
};

/* A number from xenstore. */
struct number {
    int is_there;
    uint32_t value;
};

struct queue_keys {
    struct number tx_ring_ref, rx_ring_ref;
    struct number port, tx_port, rx_port;
};

/* The frontend's folder of xenstore, as far as it matters here. */
struct keys {
    struct number ctrl_ring_ref, ctrl_port, queues;
    struct queue_keys top;
    struct queue_keys queue[QUEUES_MAX];
    /* A value was not a number, or a queue beyond what there is room for. */
    int is_wrong;
};

/* A page that stays mapped. */
struct static_grant {
    grant_ref_t ref;
    uint32_t handle;
    uint8_t *page;
    int is_readonly;
};

/* What a slot of the transmit ring is, which depends on those before it. */
enum slot_kind { SLOT_FIRST, SLOT_EXTRA, SLOT_LATER };

struct tx_slot {
    struct netif_tx_request request;
    enum slot_kind kind;
    /* It is the last one of its packet. */
    int is_last;
};

struct queue {
    struct netif_tx_back_ring tx;
    uint32_t tx_handle, tx_port;
    /* Requests without a response, from tx.rsp_prod_pvt to tx.req_cons, modulo TX_SLOTS. */
    struct tx_slot tx_slots[TX_SLOTS];
    /* What the next slot is going to be, and whether another fragment comes after extra info. */
    enum slot_kind tx_next;
    int tx_has_later;
    /* The packet at tx.rsp_prod_pvt goes on, and has been refused already. */
    int tx_is_refused;

    struct netif_rx_back_ring rx;
    uint32_t rx_handle, rx_port;
    /* Requests without a response, from rx.rsp_prod_pvt to rx.req_cons, modulo RX_SLOTS. */
    struct netif_rx_request rx_slots[RX_SLOTS];

    struct static_grant grants[STATIC_GRANTS_MAX];
    uint32_t grant_count;
};

struct hash {
    uint32_t algorithm;
    uint32_t types;
    uint32_t key_length;
    uint8_t key[HASH_KEY_MAX];
    /* Entries of the mapping table; 0 if there is none. */
    uint32_t mapping_size;
    /* Each is less than queue_count. */
    uint32_t mapping[HASH_MAPPING_MAX];
};

struct backend {
    struct options options;
    struct keys keys;
    int is_connected;
    struct xen_netif_ctrl_back_ring ctrl;
    uint32_t ctrl_handle, ctrl_port;
    uint32_t queue_count;
    struct queue queues[QUEUES_MAX];
    struct hash hash;
};

extern struct backend backend;

/* The answer to a control request. */
struct reply {
    uint32_t status;
    uint32_t data;
};

static inline struct reply reply_with(uint32_t status, uint32_t data)
{
    struct reply reply = {status, data};
    return reply;
}

static inline struct reply reply_of(uint32_t status)
{
    return reply_with(status, 0);
}

/*
 * Number of requests to consume in a ring of slots, where consumed - answered requests still have no
 * response. 0 if there cannot be that many; *is_wrong says whether that is so.
 */
static inline RING_IDX requests_in(const volatile RING_IDX *req_prod, RING_IDX consumed,
                                   RING_IDX answered, RING_IDX slots, int *is_wrong)
{
    RING_IDX pending = *req_prod - consumed;

    *is_wrong = pending > slots - (consumed - answered);
    xen_rmb();
    return *is_wrong ? 0 : pending;
}

void control_notify(void);

/* Whether the words of a request behind the first ones, which its message names, are all 0. */
int are_reserved_zero(const uint32_t data[3], uint32_t named);

/* The queue that a message about static grants is for, or the status that refuses the message. */
uint32_t queue_of(uint32_t index, struct queue **queue);

struct reply set_hash_algorithm(const uint32_t data[3]);
struct reply get_hash_flags(void);
struct reply set_hash_flags(const uint32_t data[3]);
struct reply set_hash_key(const uint32_t data[3]);
struct reply get_hash_mapping_size(void);
struct reply set_hash_mapping_size(const uint32_t data[3]);
struct reply set_hash_mapping(const uint32_t data[3]);

/* The queue that a frame for the frontend goes to. */
uint32_t steer(const uint8_t *frame, uint32_t length);

struct reply get_gref_mapping_size(const uint32_t data[3]);
struct reply add_gref_mapping(const uint32_t data[3]);
struct reply del_gref_mapping(const uint32_t data[3]);

/* The static grant with this reference; NULL if there is none. */
struct static_grant *static_grant_find(struct queue *queue, grant_ref_t ref);

/* Unmaps all static grants of a queue. */
void static_grants_drop(struct queue *queue);

/* Copies new requests out of the ring; 0 if its index is wrong, which stops the ring. */
int transmit_pull(struct queue *queue);
void transmit_notify(struct queue *queue);
/* Whether a request without a response has this reference. */
int transmit_has(const struct queue *queue, grant_ref_t ref);

int receive_pull(struct queue *queue);
void receive_notify(struct queue *queue);
int receive_has(const struct queue *queue, grant_ref_t ref);
void receive_frame(struct queue *queue, const uint8_t *frame, uint32_t length);

#endif
