/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * scenarios.h
 *
 * The interface of shutters
 *
 * Shutters that another domain moves.
 *
 * This file is generated from test/codegen/scenarios/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/scenarios/spec.ts
 */

#ifndef SHUTTERS_H
#define SHUTTERS_H

#include "ring.h"

/* What a request asks for. */
#define SHUTTER_TYPE_MOVE 3

/* What came of a request. */
#define SHUTTER_STATUS_SUCCESS      0  /* Done. */
#define SHUTTER_STATUS_STUCK   0x0102  /* Not possible. */

/* How a shutter moves. */

/* Upwards. */
#define _SHUTTER_MOTION_up   (0)
#define  SHUTTER_MOTION_up   (1U<<_SHUTTER_MOTION_up)

/* Slowly. */
#define _SHUTTER_MOTION_slow (15)
#define  SHUTTER_MOTION_slow (1U<<_SHUTTER_MOTION_slow)

/*
 * A request.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |   type    |       words[0]        | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |       words[1]        | 8
 * +-----+-----+-----+-----+
 */
struct shutter_request {
    uint16_t id;        /* Echoed. */
    uint16_t type;      /* What is asked for. One of SHUTTER_TYPE_*. */
    uint32_t words[2];  /* Words. */
};

/*
 * A response.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    id     |   type    |        status         | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |      results[0]       |      results[1]       | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct shutter_response {
    uint16_t id;          /* Echoed. */
    uint16_t type;        /* Echoed. One of SHUTTER_TYPE_*. */
    uint32_t status;      /* What came of it. One of SHUTTER_STATUS_*. */
    uint32_t results[2];  /* Results. */
};

/*
 * The ring of the shutters.
 *
 * A page of 4096 octets holds 128 slots.
 *
 * Rules:
 *
 *  - oneResponse (must): Each request gets one response.
 *  - notInRain (must): The frontend asks for nothing while it rains.
 */
DEFINE_RING_TYPES(shutters, struct shutter_request, struct shutter_response);

/*
 * One shutter of a table.
 *
 * detail.slats:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     moved                     | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * | distance  |  motion   |kind |       pad       | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    angles                     | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 *
 * detail.weight:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     moved                     | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * | distance  |  motion   |kind |       pad       | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        weight         |       (unused)        | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct shutter {
    /* OUT: How far it has moved since it was built. */
    uint64_t moved;

    /* IN: By how much it is to move, in millimetres. */
    int16_t distance;

    /* IN: How. Any of SHUTTER_MOTION_*. */
    uint16_t motion;

    /* IN: What it is. One of SHUTTER_TYPE_*. */
    uint8_t kind;

    /* Fills the gap. */
    uint8_t pad[3];

    /* IN: More about it. */
    union {
        /* Its slats. */
        struct {
            uint8_t angles[8];  /* Of each, in degrees. */
        } slats;

        /* Its weight. */
        uint32_t weight;
    } detail;
};

/*
 * MOVE
 * ----
 *
 * Moves shutters.
 *
 * Request:
 *
 *  type     = SHUTTER_TYPE_MOVE
 *  words[0] = table: The shutters. Grant reference of a page, which must be
 *             granted read-write and holds at most 170 struct shutter entries.
 *  words[1] = offset: How far all of them are to move.
 *
 * Response:
 *
 *  id         = that of the request
 *  type       = SHUTTER_TYPE_MOVE
 *  status     = SHUTTER_STATUS_SUCCESS  They have moved.
 *               SHUTTER_STATUS_STUCK    One is stuck.
 *  results[0] = with SHUTTER_STATUS_SUCCESS, least: The least that one has
 *               moved.
 *               0 otherwise
 *  results[1] = with SHUTTER_STATUS_SUCCESS, most: The most that one has
 *               moved.
 *               0 otherwise
 */

/*
 * room-N/ring-ref  (written by the frontend; absence means "0")
 *     Grant reference of the ring of room N.
 *
 * feature-wind  (written by the backend; absence means "0")
 *     Whether the backend knows how windy it is.
 */

#endif /* SHUTTERS_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
