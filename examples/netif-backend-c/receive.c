/* SPDX-License-Identifier: MIT */
/* The receive ring: pages that wait for packets for the guest. */

#include "state.h"

static struct netif_rx_request *rx_slot_at(struct queue *queue, RING_IDX index)
{
    return &queue->rx_slots[index & (RX_SLOTS - 1)];
}

int receive_pull(struct queue *queue)
{
    struct netif_rx_back_ring *ring = &queue->rx;
    RING_IDX pending;
    int is_wrong;

    if (ring->sring == NULL)
        return 0;
    pending = requests_in(&ring->sring->req_prod, ring->req_cons, ring->rsp_prod_pvt,
                          RING_SIZE(ring), &is_wrong);
    while (pending-- > 0) {
        RING_COPY_REQUEST(ring, ring->req_cons, rx_slot_at(queue, ring->req_cons));
        ring->req_cons++;
    }
    return !is_wrong;
}

void receive_notify(struct queue *queue)
{
    struct netif_rx_back_ring *ring = &queue->rx;
    int has_more;

    do {
        if (!receive_pull(queue))
            return;
        RING_FINAL_CHECK_FOR_REQUESTS(ring, has_more);
    } while (has_more);
}

int receive_has(const struct queue *queue, grant_ref_t ref)
{
    RING_IDX index;

    for (index = queue->rx.rsp_prod_pvt; index != queue->rx.req_cons; index++)
        if (queue->rx_slots[index & (RX_SLOTS - 1)].gref == ref)
            return 1;
    return 0;
}

/* Copies a fragment to the page of a request; 0 if it cannot be written. */
static int copy_in(struct queue *queue, grant_ref_t ref, const uint8_t *from, uint32_t size)
{
    const struct static_grant *grant = static_grant_find(queue, ref);
    volatile uint8_t *to;
    uint32_t i;

    if (grant == NULL)
        return host_copy_to(ref, 0, from, size);
    if (grant->is_readonly)
        return 0;
    to = grant->page;
    for (i = 0; i < size; i++)
        to[i] = from[i];
    return 1;
}

void receive_frame(struct queue *queue, const uint8_t *frame, uint32_t length)
{
    struct netif_rx_back_ring *ring = &queue->rx;
    const uint32_t slots = (length + PAGE_OCTETS - 1) / PAGE_OCTETS;
    uint32_t done = 0;
    int is_wanted;

    /* Without room the frame is lost, as it is on a wire. */
    if (!receive_pull(queue) || ring->req_cons - ring->rsp_prod_pvt < slots)
        return;
    while (done < length) {
        const struct netif_rx_request *slot = rx_slot_at(queue, ring->rsp_prod_pvt);
        uint32_t left = length - done, size = left < PAGE_OCTETS ? left : PAGE_OCTETS;
        struct netif_rx_response response;

        response.id = slot->id;
        response.offset = 0;
        response.flags = left > size ? NETRXF_more_data : 0;
        response.status = copy_in(queue, slot->gref, frame + done, size) ? (int16_t)size
                                                                               : NETIF_RSP_ERROR;
        *RING_GET_RESPONSE(ring, ring->rsp_prod_pvt) = response;
        ring->rsp_prod_pvt++;
        done += size;
    }
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(ring, is_wanted);
    if (is_wanted)
        host_event(queue->rx_port);
}
