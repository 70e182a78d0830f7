/* SPDX-License-Identifier: MIT */
/* The transmit ring: packets of the guest. */

#include "state.h"

/* The first fragment, the others that every backend must accept, and one extra info slot of each type. */
#define PACKET_SLOTS_MAX (1U + XEN_NETIF_NR_SLOTS_MIN + (XEN_NETIF_EXTRA_TYPE_MAX - 1U))

static struct tx_slot *tx_slot_at(struct queue *queue, RING_IDX index)
{
    return &queue->tx_slots[index & (TX_SLOTS - 1)];
}

/* Extra info overlays the beginning of a request. */
static struct netif_extra_info extra_of(const struct tx_slot *slot)
{
    union {
        struct netif_tx_request request;
        struct netif_extra_info extra;
    } overlay;

    overlay.request = slot->request;
    return overlay.extra;
}

/* Says what a slot is that has just been copied, and what the next one is going to be. */
static void classify(struct queue *queue, struct tx_slot *slot)
{
    int has_extra = 0;

    slot->kind = queue->tx_next;
    switch (slot->kind) {
    case SLOT_FIRST:
        has_extra = (slot->request.flags & NETTXF_extra_info) != 0;
        queue->tx_has_later = (slot->request.flags & NETTXF_more_data) != 0;
        break;
    case SLOT_EXTRA:
        has_extra = (extra_of(slot).flags & XEN_NETIF_EXTRA_FLAG_MORE) != 0;
        break;
    case SLOT_LATER:
        queue->tx_has_later = (slot->request.flags & NETTXF_more_data) != 0;
        break;
    }
    queue->tx_next = has_extra ? SLOT_EXTRA : queue->tx_has_later ? SLOT_LATER : SLOT_FIRST;
    slot->is_last = queue->tx_next == SLOT_FIRST;
}

int transmit_pull(struct queue *queue)
{
    struct netif_tx_back_ring *ring = &queue->tx;
    RING_IDX pending;
    int is_wrong;

    if (ring->sring == NULL)
        return 0;
    pending = requests_in(&ring->sring->req_prod, ring->req_cons, ring->rsp_prod_pvt,
                          RING_SIZE(ring), &is_wrong);
    while (pending-- > 0) {
        struct tx_slot *slot = tx_slot_at(queue, ring->req_cons);

        RING_COPY_REQUEST(ring, ring->req_cons, &slot->request);
        ring->req_cons++;
        classify(queue, slot);
    }
    return !is_wrong;
}

int transmit_has(const struct queue *queue, grant_ref_t ref)
{
    RING_IDX index;

    for (index = queue->tx.rsp_prod_pvt; index != queue->tx.req_cons; index++) {
        const struct tx_slot *slot = &queue->tx_slots[index & (TX_SLOTS - 1)];

        if (slot->kind != SLOT_EXTRA && slot->request.gref == ref)
            return 1;
    }
    return 0;
}

/* Answers the oldest request; an extra info slot has no status of its own. */
static void transmit_respond(struct queue *queue, int16_t status)
{
    struct netif_tx_back_ring *ring = &queue->tx;
    const struct tx_slot *slot = tx_slot_at(queue, ring->rsp_prod_pvt);
    struct netif_tx_response response;

    response.id = slot->kind == SLOT_EXTRA ? 0 : slot->request.id;
    response.status = slot->kind == SLOT_EXTRA ? NETIF_RSP_NULL : status;
    *RING_GET_RESPONSE(ring, ring->rsp_prod_pvt) = response;
    ring->rsp_prod_pvt++;
}

static int copy_out(struct queue *queue, const struct netif_tx_request *request, uint32_t size,
                         uint8_t *to)
{
    const struct static_grant *grant;
    const volatile uint8_t *from;
    uint32_t i;

    if (request->offset > PAGE_OCTETS || size > PAGE_OCTETS - request->offset)
        return 0;
    grant = static_grant_find(queue, request->gref);
    if (grant == NULL)
        return host_copy_from(request->gref, request->offset, to, size);
    from = grant->page + request->offset;
    for (i = 0; i < size; i++)
        to[i] = from[i];
    return 1;
}

/* Whether a backend that offers what this one does may be sent such extra info. */
static int is_known(struct netif_extra_info extra)
{
    switch (extra.type) {
    case XEN_NETIF_EXTRA_TYPE_GSO:
        return extra.u.gso.type == XEN_NETIF_GSO_TYPE_TCPV4 ||
               extra.u.gso.type == XEN_NETIF_GSO_TYPE_TCPV6;
    case XEN_NETIF_EXTRA_TYPE_HASH:
        return 1;
    default:
        return 0;
    }
}

/* Hands on the packet in the oldest slots; 0 if it is not valid or a page cannot be copied. */
static int emit(struct queue *queue, RING_IDX slots)
{
    static uint8_t frame[XEN_NETIF_MAX_TX_SIZE];
    const RING_IDX start = queue->tx.rsp_prod_pvt;
    const uint32_t total = tx_slot_at(queue, start)->request.size;
    uint32_t others = 0, filled = 0;
    RING_IDX i;

    for (i = 1; i < slots; i++) {
        const struct tx_slot *slot = tx_slot_at(queue, start + i);

        if (slot->kind == SLOT_LATER)
            others += slot->request.size;
        else if (!is_known(extra_of(slot)))
            return 0;
    }
    if (others >= total)
        return 0;
    for (i = 0; i < slots; i++) {
        const struct tx_slot *slot = tx_slot_at(queue, start + i);
        uint32_t size = slot->kind == SLOT_FIRST ? total - others : slot->request.size;

        if (slot->kind == SLOT_EXTRA)
            continue;
        if (!copy_out(queue, &slot->request, size, frame + filled))
            return 0;
        filled += size;
    }
    host_emit(frame, filled);
    return 1;
}

/* Number of slots of the oldest packet that are there; in *is_whole, whether these are all. */
static RING_IDX packet_slots(struct queue *queue, int *is_whole)
{
    const RING_IDX there = queue->tx.req_cons - queue->tx.rsp_prod_pvt;
    RING_IDX slots = 0;

    *is_whole = 0;
    while (slots < there && !*is_whole) {
        *is_whole = tx_slot_at(queue, queue->tx.rsp_prod_pvt + slots)->is_last;
        slots++;
    }
    return slots;
}

/*
 * Answers the oldest packet; 0 if the rest of it has to be waited for. One with too many slots is refused
 * before it is whole, for it may be larger than the ring.
 */
static int answer_packet(struct queue *queue)
{
    int is_whole;
    RING_IDX slots = packet_slots(queue, &is_whole);
    int is_refused = queue->tx_is_refused || slots > PACKET_SLOTS_MAX;
    int16_t status;

    if (slots == 0 || (!is_whole && !is_refused))
        return 0;
    status = !is_refused && emit(queue, slots) ? NETIF_RSP_OKAY : NETIF_RSP_ERROR;
    while (slots-- > 0)
        transmit_respond(queue, status);
    queue->tx_is_refused = is_refused && !is_whole;
    return 1;
}

void transmit_notify(struct queue *queue)
{
    struct netif_tx_back_ring *ring = &queue->tx;
    int is_wanted, has_more;

    do {
        if (!transmit_pull(queue))
            return;
        while (answer_packet(queue))
            continue;
        RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(ring, is_wanted);
        if (is_wanted)
            host_event(queue->tx_port);
        RING_FINAL_CHECK_FOR_REQUESTS(ring, has_more);
    } while (has_more);
}
