/* SPDX-License-Identifier: MIT */
/* What generated headers need of Xen's io/ring.h, for machines without it. */
#ifndef TEST_RING_H
#define TEST_RING_H

typedef unsigned int RING_IDX;

#define DEFINE_RING_TYPES(name, request, response)      \
union name##_sring_entry {                              \
    request req;                                        \
    response rsp;                                       \
};                                                      \
struct name##_sring {                                   \
    RING_IDX req_prod, req_event;                       \
    RING_IDX rsp_prod, rsp_event;                       \
    union {                                             \
        uint8_t pvt_pad[4];                             \
    } pvt;                                              \
    uint8_t __pad[44];                                  \
    union name##_sring_entry ring[1];                   \
};                                                      \
struct name##_front_ring {                              \
    RING_IDX req_prod_pvt;                              \
    RING_IDX rsp_cons;                                  \
    unsigned int nr_ents;                               \
    struct name##_sring *sring;                         \
};                                                      \
struct name##_back_ring {                               \
    RING_IDX rsp_prod_pvt;                              \
    RING_IDX req_cons;                                  \
    unsigned int nr_ents;                               \
    struct name##_sring *sring;                         \
};                                                      \
typedef struct name##_sring name##_sring_t;             \
typedef struct name##_front_ring name##_front_ring_t;   \
typedef struct name##_back_ring name##_back_ring_t

#endif
