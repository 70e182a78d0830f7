/* SPDX-License-Identifier: MIT */
/*
 * Runs a backend under `abispec conform`, which plays the frontend, the hypervisor, xenstore and the
 * network. A program fills in struct conform_backend and calls conform_run; the functions of that struct
 * call the others.
 *
 * There is one backend in a process, and it has one thread. What it prints on the standard output comes
 * out on the standard error. If the runner does not keep to the protocol, the process ends.
 */
#ifndef CONFORM_ADAPTER_H
#define CONFORM_ADAPTER_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Octets of a page that a frontend grants. */
#define CONFORM_PAGE_OCTETS 4096U

/*
 * What the runner tells the backend. Each function ends when the backend has nothing left to do. One that
 * is NULL does nothing; without option, the backend is unable to have any.
 */
struct conform_backend {
    /* Comes first, once. */
    void (*start)(void);
    /* Sets a property of the backend before connect; false if it cannot have it. */
    bool (*option)(const char *name, uint32_t value);
    /* A key of the frontend's folder in xenstore; all of them come before each connect. */
    void (*key)(const char *path, const char *value);
    /* The frontend is there. */
    void (*connect)(void);
    /* The frontend has sent an event to a port. */
    void (*notify)(uint32_t port);
    /* A frame for the frontend comes from the network. */
    void (*deliver)(const uint8_t *frame, uint32_t length);
    /* The frontend is gone: nothing of it may stay mapped. */
    void (*disconnect)(void);
};

/* Carries out the runner's commands until it has no more; gives what main is to return. */
int conform_run(const struct conform_backend *backend);

/*
 * Maps the page of a grant, for writing too if is_writable. Gives its address and, in *handle, what
 * conform_unmap takes; NULL if the hypervisor refuses. Where the machine's pages have 4,096 octets, a
 * write to a page that is mapped read-only ends the process, and so does any use of one that was unmapped.
 */
void *conform_map(uint32_t ref, bool is_writable, uint32_t *handle);

/* Ends a mapping. */
void conform_unmap(uint32_t handle);

/* Copies out of a granted page without mapping it; false if the hypervisor refuses. */
bool conform_read(uint32_t ref, uint32_t offset, void *to, uint32_t length);

/* Copies into a granted page without mapping it; false if the hypervisor refuses. */
bool conform_write(uint32_t ref, uint32_t offset, const void *from, uint32_t length);

/* Sends an event to the frontend. */
void conform_event(uint32_t port);

/* Hands a frame on to the network. */
void conform_emit(const void *frame, uint32_t length);

/* Writes a key into the backend's folder of xenstore. Neither has a line feed, nor the path a space. */
void conform_publish(const char *path, const char *value);

#ifdef __cplusplus
}
#endif

#endif
