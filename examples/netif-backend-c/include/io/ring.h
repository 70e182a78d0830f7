/* SPDX-License-Identifier: MIT */
/*
 * What generated headers and a backend need of Xen's io/ring.h, for machines without it. Who uses the
 * macros for a ring in use defines xen_mb, xen_rmb and xen_wmb, and includes stddef.h.
 */
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

/* The largest power of two that is no more than n, for n from 1 to 511. */
#define TEST_POWER_OF_TWO(n)                                                    \
    ((n) >= 256U ? 256U : (n) >= 128U ? 128U : (n) >= 64U ? 64U :               \
     (n) >= 32U ? 32U : (n) >= 16U ? 16U : (n) >= 8U ? 8U : (n) >= 4U ? 4U :    \
     (n) >= 2U ? 2U : 1U)

/* Number of slots of a ring in a page of size octets, by the name of the ring. */
#define __CONST_RING_SIZE(name, size)                                           \
    TEST_POWER_OF_TWO(((size) - offsetof(struct name##_sring, ring)) /          \
                      sizeof(union name##_sring_entry))

#define BACK_RING_ATTACH(back, shared, start, size)                             \
    do {                                                                        \
        (back)->sring = (shared);                                               \
        (back)->nr_ents = TEST_POWER_OF_TWO((unsigned int)                      \
            (((size) - sizeof(*(shared)) + sizeof((shared)->ring)) /            \
             sizeof((shared)->ring[0])));                                       \
        (back)->req_cons = (back)->rsp_prod_pvt = (start);                      \
    } while (0)

#define RING_SIZE(any) ((any)->nr_ents)

#define TEST_SLOT(any, index) (&(any)->sring->ring[(index) & (RING_SIZE(any) - 1)])

#define RING_GET_RESPONSE(any, index) (&TEST_SLOT(any, index)->rsp)

/* A volatile read keeps the compiler from reading the slot again later. */
#define RING_COPY_REQUEST(any, index, copy)                                     \
    (*(copy) = *(volatile __typeof__(copy))&TEST_SLOT(any, index)->req)

#define RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(back, wanted)                      \
    do {                                                                        \
        RING_IDX test_before = (back)->sring->rsp_prod;                         \
        RING_IDX test_after = (back)->rsp_prod_pvt;                             \
        xen_wmb();                                                              \
        (back)->sring->rsp_prod = test_after;                                   \
        xen_mb();                                                               \
        (wanted) = test_after - (back)->sring->rsp_event < test_after - test_before; \
    } while (0)

#define RING_FINAL_CHECK_FOR_REQUESTS(back, more)                               \
    do {                                                                        \
        (back)->sring->req_event = (back)->req_cons + 1;                        \
        xen_mb();                                                               \
        (more) = (back)->sring->req_prod != (back)->req_cons;                   \
    } while (0)

#endif
