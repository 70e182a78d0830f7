/* SPDX-License-Identifier: MIT */
/* The control ring: takes requests one by one, and answers each. */

#include "state.h"

int are_reserved_zero(const uint32_t data[3], uint32_t named)
{
    uint32_t i;

    for (i = named; i < 3; i++)
        if (data[i] != 0)
            return 0;
    return 1;
}

uint32_t queue_of(uint32_t index, struct queue **queue)
{
    if (backend.options.static_grants == 0)
        return XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED;
    if (index >= backend.queue_count)
        return XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
    *queue = &backend.queues[index];
    return XEN_NETIF_CTRL_STATUS_SUCCESS;
}

static struct reply answer(const struct xen_netif_ctrl_request *request)
{
    switch (request->type) {
    case XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
        return set_hash_algorithm(request->data);
    case XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS:
        return get_hash_flags();
    case XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
        return set_hash_flags(request->data);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
        return set_hash_key(request->data);
    case XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE:
        return get_hash_mapping_size();
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
        return set_hash_mapping_size(request->data);
    case XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
        return set_hash_mapping(request->data);
    case XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
        return get_gref_mapping_size(request->data);
    case XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
        return add_gref_mapping(request->data);
    case XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
        return del_gref_mapping(request->data);
    default:
        return reply_of(XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    }
}

static void control_respond(const struct xen_netif_ctrl_request *request, struct reply reply)
{
    struct xen_netif_ctrl_back_ring *ring = &backend.ctrl;
    struct xen_netif_ctrl_response response;
    int is_wanted;

    response.id = request->id;
    response.type = request->type;
    response.status = reply.status;
    response.data = reply.data;
    *RING_GET_RESPONSE(ring, ring->rsp_prod_pvt) = response;
    ring->rsp_prod_pvt++;
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(ring, is_wanted);
    if (is_wanted)
        host_event(backend.ctrl_port);
}

void control_notify(void)
{
    struct xen_netif_ctrl_back_ring *ring = &backend.ctrl;
    int is_wrong, has_more;

    do {
        RING_IDX pending = requests_in(&ring->sring->req_prod, ring->req_cons, ring->rsp_prod_pvt,
                                       RING_SIZE(ring), &is_wrong);

        if (is_wrong)
            return;
        while (pending-- > 0) {
            struct xen_netif_ctrl_request request;

            RING_COPY_REQUEST(ring, ring->req_cons, &request);
            ring->req_cons++;
            control_respond(&request, answer(&request));
        }
        RING_FINAL_CHECK_FOR_REQUESTS(ring, has_more);
    } while (has_more);
}
