/* SPDX-License-Identifier: MIT */
/* The backend as a whole: options, the connection, and what happens at an event. */

#include "backend.h"
#include "state.h"

struct backend backend;

/* Publishes a number in decimal. */
static void publish_number(const char *path, uint32_t value)
{
    char digits[11];
    uint32_t at = sizeof(digits) - 1;

    digits[at] = '\0';
    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    host_publish(path, digits + at);
}

void backend_start(void)
{
    struct options *options = &backend.options;

    options->queues = 4;
    options->static_grants = 16;
    options->hash = 1;
    options->hash_types = XEN_NETIF_CTRL_HASH_TYPE_IPV4 | XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP |
                          XEN_NETIF_CTRL_HASH_TYPE_IPV6 | XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP;
    options->hash_key = 40;
    options->hash_mapping = 128;
    publish_number("feature-ctrl-ring", 1);
    publish_number("feature-split-event-channels", 1);
    publish_number("feature-rx-copy", 1);
    publish_number("feature-sg", 1);
    publish_number("feature-gso-tcpv4", 1);
    publish_number("feature-gso-tcpv6", 1);
    publish_number("multi-queue-max-queues", options->queues);
}

/* What follows prefix in text; NULL if text does not begin with it. */
static const char *behind(const char *text, const char *prefix)
{
    while (*prefix != '\0')
        if (*text++ != *prefix++)
            return NULL;
    return text;
}

static int is_equal(const char *left, const char *right)
{
    const char *rest = behind(left, right);

    return rest != NULL && *rest == '\0';
}

int backend_configure(const char *option, uint32_t value)
{
    const struct {
        const char *name;
        uint32_t *value;
        uint32_t least, most;
    } known[] = {
        {"queues", &backend.options.queues, 1, QUEUES_MAX},
        {"static-grants", &backend.options.static_grants, 0, STATIC_GRANTS_MAX},
        {"hash", &backend.options.hash, 0, 1},
        {"hash-types", &backend.options.hash_types, 0, 15},
        {"hash-key", &backend.options.hash_key, 0, HASH_KEY_MAX},
        {"hash-mapping", &backend.options.hash_mapping, 0, HASH_MAPPING_MAX},
    };
    uint32_t i;

    for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        if (!is_equal(option, known[i].name))
            continue;
        if (backend.is_connected || value < known[i].least || value > known[i].most)
            return 0;
        *known[i].value = value;
        publish_number("multi-queue-max-queues", backend.options.queues);
        return 1;
    }
    return 0;
}

/* Reads decimal digits up to one that ends them; NULL if there are none or their value is too large. */
static const char *read_number(const char *text, uint32_t *value)
{
    uint64_t number = 0;
    const char *digit;

    for (digit = text; *digit >= '0' && *digit <= '9'; digit++) {
        number = number * 10 + (uint64_t)(*digit - '0');
        if (number > UINT32_MAX)
            return NULL;
    }
    *value = (uint32_t)number;
    return digit == text ? NULL : digit;
}

static struct number *queue_number(struct queue_keys *keys, const char *name)
{
    if (is_equal(name, "tx-ring-ref"))
        return &keys->tx_ring_ref;
    if (is_equal(name, "rx-ring-ref"))
        return &keys->rx_ring_ref;
    if (is_equal(name, "event-channel"))
        return &keys->port;
    if (is_equal(name, "event-channel-tx"))
        return &keys->tx_port;
    if (is_equal(name, "event-channel-rx"))
        return &keys->rx_port;
    return NULL;
}

static struct number *number_at(const char *path)
{
    const char *index = behind(path, "queue-"), *rest;
    uint32_t queue;

    if (is_equal(path, "ctrl-ring-ref"))
        return &backend.keys.ctrl_ring_ref;
    if (is_equal(path, "event-channel-ctrl"))
        return &backend.keys.ctrl_port;
    if (is_equal(path, "multi-queue-num-queues"))
        return &backend.keys.queues;
    if (index == NULL)
        return queue_number(&backend.keys.top, path);
    rest = read_number(index, &queue);
    if (rest == NULL || *rest != '/' || queue >= QUEUES_MAX)
        return NULL;
    return queue_number(&backend.keys.queue[queue], rest + 1);
}

void backend_key(const char *path, const char *value)
{
    struct number *number = number_at(path);
    const char *end;

    if (number == NULL)
        return;
    end = read_number(value, &number->value);
    number->is_there = 1;
    if (end == NULL || *end != '\0')
        backend.keys.is_wrong = 1;
}

/* Maps the page of a ring, if there is a key for it; 0 if that is refused. */
static int map_ring(struct number ref, void **page, uint32_t *handle)
{
    *page = NULL;
    if (!ref.is_there)
        return 1;
    *page = host_map(ref.value, 1, handle);
    return *page != NULL;
}

/* Where the indices of a ring begin: the frontend has set it up, and nothing is answered. */
static RING_IDX start_of(const volatile RING_IDX *rsp_prod)
{
    return *rsp_prod;
}

static int connect_queue(struct queue *queue, const struct queue_keys *keys)
{
    void *page;

    queue->tx_port = keys->tx_port.is_there ? keys->tx_port.value : keys->port.value;
    queue->rx_port = keys->rx_port.is_there ? keys->rx_port.value : keys->port.value;
    queue->tx_next = SLOT_FIRST;
    queue->tx_is_refused = 0;
    if (!map_ring(keys->tx_ring_ref, &page, &queue->tx_handle))
        return 0;
    if (page != NULL) {
        struct netif_tx_sring *sring = page;

        BACK_RING_ATTACH(&queue->tx, sring, start_of(&sring->rsp_prod), PAGE_OCTETS);
    }
    if (!map_ring(keys->rx_ring_ref, &page, &queue->rx_handle))
        return 0;
    if (page != NULL) {
        struct netif_rx_sring *sring = page;

        BACK_RING_ATTACH(&queue->rx, sring, start_of(&sring->rsp_prod), PAGE_OCTETS);
    }
    return 1;
}

static int connect_control(void)
{
    void *page;

    backend.ctrl_port = backend.keys.ctrl_port.value;
    if (!map_ring(backend.keys.ctrl_ring_ref, &page, &backend.ctrl_handle))
        return 0;
    if (page != NULL) {
        struct xen_netif_ctrl_sring *sring = page;

        BACK_RING_ATTACH(&backend.ctrl, sring, start_of(&sring->rsp_prod), PAGE_OCTETS);
    }
    return 1;
}

static int connect_all(void)
{
    const uint32_t queues = backend.keys.queues.is_there ? backend.keys.queues.value : 1;
    const struct queue_keys *top = &backend.keys.top;
    uint32_t i;

    if (backend.keys.is_wrong || queues == 0 || queues > backend.options.queues)
        return 0;
    backend.queue_count = queues;
    if (queues == 1 && (top->tx_ring_ref.is_there || top->rx_ring_ref.is_there)) {
        if (!connect_queue(&backend.queues[0], top))
            return 0;
    } else {
        for (i = 0; i < queues; i++)
            if (!connect_queue(&backend.queues[i], &backend.keys.queue[i]))
                return 0;
    }
    return connect_control();
}

void backend_connect(void)
{
    const struct keys none = {0};

    backend_disconnect();
    backend.is_connected = 1;
    if (!connect_all())
        backend_disconnect();
    backend.keys = none;
}

void backend_notify(uint32_t port)
{
    uint32_t i;

    if (backend.ctrl.sring != NULL && backend.ctrl_port == port)
        control_notify();
    for (i = 0; i < backend.queue_count; i++) {
        struct queue *queue = &backend.queues[i];

        if (queue->tx.sring != NULL && queue->tx_port == port)
            transmit_notify(queue);
        if (queue->rx.sring != NULL && queue->rx_port == port)
            receive_notify(queue);
    }
}

void backend_deliver(const uint8_t *frame, uint32_t length)
{
    if (backend.queue_count > 0 && length > 0)
        receive_frame(&backend.queues[steer(frame, length)], frame, length);
}

static void disconnect_queue(struct queue *queue)
{
    static_grants_drop(queue);
    if (queue->tx.sring != NULL)
        host_unmap(queue->tx_handle);
    queue->tx.sring = NULL;
    queue->tx.req_cons = queue->tx.rsp_prod_pvt;
    if (queue->rx.sring != NULL)
        host_unmap(queue->rx_handle);
    queue->rx.sring = NULL;
    queue->rx.req_cons = queue->rx.rsp_prod_pvt;
}

void backend_disconnect(void)
{
    uint32_t i;

    for (i = 0; i < backend.queue_count; i++)
        disconnect_queue(&backend.queues[i]);
    backend.queue_count = 0;
    if (backend.ctrl.sring != NULL)
        host_unmap(backend.ctrl_handle);
    backend.ctrl.sring = NULL;
    backend.hash.algorithm = XEN_NETIF_CTRL_HASH_ALGORITHM_NONE;
    backend.hash.types = 0;
    backend.hash.key_length = 0;
    backend.hash.mapping_size = 0;
    backend.is_connected = 0;
}
