/* The parts of Xen's ring.h that the header needs, with the members that it has there. */
#ifndef RING_H
#define RING_H

#include <stdint.h>

typedef unsigned int RING_IDX;
typedef uint32_t grant_ref_t;

#define DEFINE_RING_TYPES(name, request, response)                             \
    union name##_sring_entry {                                                 \
        request req;                                                           \
        response rsp;                                                          \
    };                                                                         \
    struct name##_sring {                                                      \
        RING_IDX req_prod, req_event;                                          \
        RING_IDX rsp_prod, rsp_event;                                          \
        union {                                                                \
            uint8_t pvt_pad[4];                                                \
        } pvt;                                                                 \
        uint8_t __pad[44];                                                     \
        union name##_sring_entry ring[1];                                      \
    };                                                                         \
    struct name##_front_ring {                                                 \
        RING_IDX req_prod_pvt, rsp_cons;                                       \
        unsigned int nr_ents;                                                  \
        struct name##_sring *sring;                                            \
    };                                                                         \
    struct name##_back_ring {                                                  \
        RING_IDX rsp_prod_pvt, req_cons;                                       \
        unsigned int nr_ents;                                                  \
        struct name##_sring *sring;                                            \
    };                                                                         \
    typedef struct name##_sring name##_sring_t;                                \
    typedef struct name##_front_ring name##_front_ring_t;                      \
    typedef struct name##_back_ring name##_back_ring_t

#define DEFINE_XEN_FLEX_RING(name)                                             \
    static inline RING_IDX name##_mask(RING_IDX idx, RING_IDX ring_size)       \
    {                                                                          \
        return idx & (ring_size - 1);                                          \
    }                                                                          \
    struct name##_data

#endif
