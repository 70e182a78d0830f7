/* SPDX-License-Identifier: MIT */
/* The environment under `abispec conform`: the adapter has what a hypervisor would do. */

#include "backend.h"
#include "conform-adapter.h"
#include "host.h"

void *host_map(uint32_t ref, int is_writable, uint32_t *handle)
{
    return conform_map(ref, is_writable != 0, handle);
}

void host_unmap(uint32_t handle)
{
    conform_unmap(handle);
}

int host_copy_from(uint32_t ref, uint32_t offset, void *to, uint32_t length)
{
    return conform_read(ref, offset, to, length);
}

int host_copy_to(uint32_t ref, uint32_t offset, const void *from, uint32_t length)
{
    return conform_write(ref, offset, from, length);
}

void host_event(uint32_t port)
{
    conform_event(port);
}

void host_emit(const void *frame, uint32_t length)
{
    conform_emit(frame, length);
}

void host_publish(const char *path, const char *value)
{
    conform_publish(path, value);
}

static bool configure(const char *option, uint32_t value)
{
    return backend_configure(option, value) != 0;
}

int main(void)
{
    static const struct conform_backend backend = {
        .start = backend_start,
        .option = configure,
        .key = backend_key,
        .connect = backend_connect,
        .notify = backend_notify,
        .deliver = backend_deliver,
        .disconnect = backend_disconnect,
    };

    return conform_run(&backend);
}
