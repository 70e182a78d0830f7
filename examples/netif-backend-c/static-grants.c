/* SPDX-License-Identifier: MIT */
/* Static grants: the table of each queue, and the control messages that add to it and remove from it. */

#include "state.h"

#define ENTRIES_OF_PAGE (PAGE_OCTETS / (uint32_t)sizeof(struct xen_netif_gref))

struct static_grant *static_grant_find(struct queue *queue, grant_ref_t ref)
{
    uint32_t i;

    for (i = 0; i < queue->grant_count; i++)
        if (queue->grants[i].ref == ref)
            return &queue->grants[i];
    return NULL;
}

/* Unmaps the youngest grants of a queue until count are left. */
static void drop_beyond(struct queue *queue, uint32_t count)
{
    while (queue->grant_count > count) {
        queue->grant_count--;
        host_unmap(queue->grants[queue->grant_count].handle);
    }
}

void static_grants_drop(struct queue *queue)
{
    drop_beyond(queue, 0);
}

struct reply get_gref_mapping_size(const uint32_t data[3])
{
    struct queue *queue;
    uint32_t status = queue_of(data[0], &queue);

    if (status != XEN_NETIF_CTRL_STATUS_SUCCESS)
        return reply_of(status);
    if (!are_reserved_zero(data, 1))
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    return reply_with(XEN_NETIF_CTRL_STATUS_SUCCESS, backend.options.static_grants);
}

/* The table of a request: where it is, and a copy that the frontend cannot change. */
struct table {
    volatile struct xen_netif_gref *shared;
    uint32_t handle;
    struct xen_netif_gref entries[ENTRIES_OF_PAGE];
};

static struct table table;

/* Maps the table of a request, and copies count entries of it; 0 if it cannot be mapped read-write. */
static int table_open(grant_ref_t ref, uint32_t count)
{
    uint32_t i;

    table.shared = host_map(ref, 1, &table.handle);
    if (table.shared == NULL)
        return 0;
    for (i = 0; i < count; i++) {
        table.entries[i].ref = table.shared[i].ref;
        table.entries[i].flags = table.shared[i].flags;
    }
    return 1;
}

static void table_close(void)
{
    host_unmap(table.handle);
    table.shared = NULL;
}

/* Adds one grant to a queue that has room for it; 0 if its entry is not valid or cannot be mapped. */
static int add(struct queue *queue, const struct xen_netif_gref *entry)
{
    struct static_grant *grant = &queue->grants[queue->grant_count];

    if ((entry->flags & ~XEN_NETIF_CTRLF_GREF_readonly) != 0)
        return 0;
    if (static_grant_find(queue, entry->ref) != NULL)
        return 0;
    grant->is_readonly = (entry->flags & XEN_NETIF_CTRLF_GREF_readonly) != 0;
    grant->page = host_map(entry->ref, !grant->is_readonly, &grant->handle);
    if (grant->page == NULL)
        return 0;
    grant->ref = entry->ref;
    queue->grant_count++;
    return 1;
}

struct reply add_gref_mapping(const uint32_t data[3])
{
    const uint32_t entries = data[2];
    struct queue *queue;
    uint32_t i, before, status = queue_of(data[0], &queue);

    if (status != XEN_NETIF_CTRL_STATUS_SUCCESS)
        return reply_of(status);
    before = queue->grant_count;
    if (entries > ENTRIES_OF_PAGE || entries > backend.options.static_grants - before)
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    if (entries == 0)
        return reply_of(XEN_NETIF_CTRL_STATUS_SUCCESS);
    if (!table_open(data[1], entries))
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    table_close();
    for (i = 0; i < entries; i++) {
        if (add(queue, &table.entries[i]))
            continue;
        drop_beyond(queue, before);
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    }
    return reply_of(XEN_NETIF_CTRL_STATUS_SUCCESS);
}

/* Removes one grant from a queue; 0 if it is not there or in flight. */
static int del(struct queue *queue, grant_ref_t ref)
{
    struct static_grant *grant = static_grant_find(queue, ref);

    if (grant == NULL || transmit_has(queue, ref) || receive_has(queue, ref))
        return 0;
    host_unmap(grant->handle);
    queue->grant_count--;
    *grant = queue->grants[queue->grant_count];
    return 1;
}

struct reply del_gref_mapping(const uint32_t data[3])
{
    const uint32_t entries = data[2];
    struct queue *queue;
    uint32_t i, removed = 0, status = queue_of(data[0], &queue);

    if (status != XEN_NETIF_CTRL_STATUS_SUCCESS)
        return reply_of(status);
    if (entries > ENTRIES_OF_PAGE)
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    if (entries == 0)
        return reply_of(XEN_NETIF_CTRL_STATUS_SUCCESS);
    if (!table_open(data[1], entries))
        return reply_of(XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    /* What is visible on the rings is in flight, even if no event has told of it. */
    transmit_pull(queue);
    receive_pull(queue);
    for (i = 0; i < entries; i++) {
        if (del(queue, table.entries[i].ref)) {
            removed++;
            table.shared[i].status = XEN_NETIF_CTRL_STATUS_SUCCESS;
        } else {
            table.shared[i].status = XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
        }
    }
    table_close();
    return reply_with(XEN_NETIF_CTRL_STATUS_SUCCESS, removed);
}
