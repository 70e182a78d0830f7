/* SPDX-License-Identifier: MIT */
/*
 * What the backend finds around it: the hypervisor, its own folder of xenstore, and the network behind it.
 * The environment that the backend is built for defines these functions.
 */
#ifndef HOST_H
#define HOST_H

#include <stddef.h>
#include <stdint.h>

/* Octets of a page that one domain grants to another. */
#define PAGE_OCTETS 4096U

/*
 * Maps the page of a grant, for writing too if is_writable. Gives the page and, in *handle, what
 * host_unmap takes; or NULL if the hypervisor refuses.
 */
void *host_map(uint32_t ref, int is_writable, uint32_t *handle);

/* Ends a mapping. */
void host_unmap(uint32_t handle);

/* Copies out of a granted page without mapping it; 0 if the hypervisor refuses. */
int host_copy_from(uint32_t ref, uint32_t offset, void *to, uint32_t length);

/* Copies into a granted page without mapping it; 0 if the hypervisor refuses. */
int host_copy_to(uint32_t ref, uint32_t offset, const void *from, uint32_t length);

/* Sends an event to the frontend. */
void host_event(uint32_t port);

/* Hands a frame on to the network. */
void host_emit(const void *frame, uint32_t length);

/* Writes a key into the backend's folder of xenstore. */
void host_publish(const char *path, const char *value);

#endif
