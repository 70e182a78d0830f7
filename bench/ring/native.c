/* SPDX-License-Identifier: MIT */
/*
 * The backend in C and a frontend in C in one process: the limit for what goes through the rings. It prints
 * nanoseconds for a control round trip and for a slot of the transmit ring, a line for each batch.
 */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* One translation unit; hash.c asks for Toeplitz. */
#include "hash.c"
#include "backend.c"
#include "control-ring.c"
#include "receive.c"
#include "static-grants.c"
#include "transmit.c"

enum { control_page = 0, transmit_page = 1, receive_page = 2, data_page = 3, page_count = 4 };
enum { control_port = 1, transmit_port = 2, receive_port = 3 };
enum { round_trips = 4096, packets = 64, bursts = 64, fragments = 2, octets = 512 };

static _Alignas(4096) uint8_t memory[page_count][PAGE_OCTETS];

/* What came out behind the backend: read at the end, so that no copy can be left out. */
static uint32_t emitted;
static uint8_t last_octet;

void *host_map(uint32_t ref, int is_writable, uint32_t *handle)
{
    (void)is_writable;
    *handle = ref;
    return ref < page_count ? memory[ref] : NULL;
}

void host_unmap(uint32_t handle)
{
    (void)handle;
}

int host_copy_from(uint32_t ref, uint32_t offset, void *to, uint32_t length)
{
    if (ref >= page_count || offset > PAGE_OCTETS || length > PAGE_OCTETS - offset)
        return 0;
    memcpy(to, memory[ref] + offset, length);
    return 1;
}

int host_copy_to(uint32_t ref, uint32_t offset, const void *from, uint32_t length)
{
    if (ref >= page_count || offset > PAGE_OCTETS || length > PAGE_OCTETS - offset)
        return 0;
    memcpy(memory[ref] + offset, from, length);
    return 1;
}

void host_event(uint32_t port)
{
    (void)port;
}

void host_emit(const void *frame, uint32_t length)
{
    emitted++;
    last_octet = ((const uint8_t *)frame)[length - 1];
}

void host_publish(const char *path, const char *value)
{
    (void)path;
    (void)value;
}

static void fail(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(1);
}

static RING_IDX control_count, transmit_count;

/* Asks for the number of static grants, and reads the answer. */
static void control_round_trip(void)
{
    struct xen_netif_ctrl_sring *ring = (void *)memory[control_page];
    union xen_netif_ctrl_sring_entry *slot =
        &ring->ring[control_count % __CONST_RING_SIZE(xen_netif_ctrl, PAGE_OCTETS)];
    struct xen_netif_ctrl_request request = {
        .id = (uint16_t)control_count,
        .type = XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE,
    };
    struct xen_netif_ctrl_response response;

    slot->req = request;
    xen_wmb();
    ring->req_prod = ++control_count;
    ring->rsp_event = control_count;
    backend_notify(control_port);
    xen_rmb();
    response = slot->rsp;
    if (ring->rsp_prod != control_count || response.id != request.id ||
        response.status != XEN_NETIF_CTRL_STATUS_SUCCESS || response.data == 0)
        fail("the control ring has another response");
}

/* Puts packets of some fragments into the transmit ring, and reads the responses. */
static void transmit_burst(void)
{
    struct netif_tx_sring *ring = (void *)memory[transmit_page];
    const RING_IDX size = __CONST_RING_SIZE(netif_tx, PAGE_OCTETS);
    const RING_IDX first = transmit_count;
    RING_IDX index;

    for (index = 0; index < packets * fragments; index++) {
        struct netif_tx_request request = {
            .gref = data_page,
            .offset = (uint16_t)(index % 4 * octets),
            .flags = index % fragments + 1 < fragments ? NETTXF_more_data : 0,
            .id = (uint16_t)index,
            .size = index % fragments == 0 ? octets * fragments : octets,
        };
        ring->ring[transmit_count++ % size].req = request;
    }
    xen_wmb();
    ring->req_prod = transmit_count;
    ring->rsp_event = transmit_count;
    backend_notify(transmit_port);
    xen_rmb();
    if (ring->rsp_prod != transmit_count)
        fail("the transmit ring is not answered");
    for (index = first; index != transmit_count; index++)
        if (ring->ring[index % size].rsp.status != NETIF_RSP_OKAY)
            fail("a packet is not transmitted");
}

static double nanoseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

int main(void)
{
    int batch, index;

    backend_start();
    if (!backend_configure("static-grants", 64))
        fail("the backend has no static grants");
    backend_key("ctrl-ring-ref", "0");
    backend_key("event-channel-ctrl", "1");
    backend_key("tx-ring-ref", "1");
    backend_key("rx-ring-ref", "2");
    backend_key("event-channel-tx", "2");
    backend_key("event-channel-rx", "3");
    backend_key("request-rx-copy", "1");
    backend_key("feature-rx-notify", "1");
    backend_connect();
    for (batch = 0; batch < 101; batch++) {
        double start = nanoseconds(), middle, end;

        for (index = 0; index < round_trips; index++)
            control_round_trip();
        middle = nanoseconds();
        for (index = 0; index < bursts; index++)
            transmit_burst();
        end = nanoseconds();
        printf("%.3f %.3f\n", (middle - start) / round_trips,
               (end - middle) / (bursts * packets * fragments));
    }
    if (emitted != 101U * bursts * packets || last_octet != 0)
        fail("frames are missing");
    return 0;
}
