/* SPDX-License-Identifier: MIT */
#ifndef NET_H
#define NET_H

#include "other.h"

/* What the next header asks for. */
#ifdef OTHER_LENGTH
#define NET_LENGTH OTHER_LENGTH
#endif
#include "needs.h"

/* The modes, which another header counts from. */
/* ` enum net_modes { */
#define NET_LEVEL (NET_MODE + 1)
enum {
    NET_MODE_SLOW = 1,
    NET_MODE_FAST = 2,
};
/* ` } */

struct net {
    other_id_t id;
    uint8_t address[OTHER_LENGTH];
    struct other_time when;
};

OTHER_BOX(other_id_t);
struct net_box {
    uint32_t lid;
    other_box_other_id_t box;
};

struct net_mail {
    struct net from;
    struct other_mail mail;
};

struct net_tail {
    uint32_t kind;
    struct other_tail tail;
};

struct net_lamp {
    other_lamp lamp;
    other_colour colour;
};

struct net_cart {
    enum other_speed speed;
    other_way_t way;
    other_depth depth;
    struct other_cart cart;
};

/* As fast as it is usual. */
#define NET_SPEED OTHER_SPEED_FAST

/* Asks for what is not easily said. */
#define NET_GET_ODDITY sizeof(struct net_oddity)
struct net_oddity {
    struct other_oddity oddity;
};

struct net_light {
    other_light light;
};

/* Whose it is. */
struct net_owner {
    struct other_owner owner;
};

#endif
