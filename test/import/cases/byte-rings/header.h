#ifndef PIPE_H
#define PIPE_H

#include "ring.h"

/* The page of a pipe. */
struct pipe_data_intf {
    RING_IDX in_cons, in_prod, in_error;
    uint8_t pad1[52];
    RING_IDX out_cons, out_prod, out_error;
    uint8_t pad2[52];
    RING_IDX ring_order;
    grant_ref_t ref[];
};
DEFINE_XEN_FLEX_RING(pipe);

struct pipe_request {
    uint32_t id;
};

struct pipe_response {
    uint32_t id;
};

/* The ring of a pipe. */
DEFINE_RING_TYPES(pipe, struct pipe_request, struct pipe_response);

#endif
