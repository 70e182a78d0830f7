/* SPDX-License-Identifier: MIT */
#ifndef NET_H
#define NET_H

#include "other.h"

struct net {
    other_id_t id;
    uint8_t address[OTHER_LENGTH];
    struct other_time when;
};

struct net_mail {
    struct net from;
    struct other_mail mail;
};

#endif
