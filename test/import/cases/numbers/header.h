/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lamp.h -- a lamp that another program switches
 *
 * Copyright (c) 2020, A. Nobody
 */
#ifndef LAMP_H
#define LAMP_H

#include <stdint.h>

/* What the lamp does. */
#define LAMP_OFF 0 /* It is dark. */
#define LAMP_ON 1 /* It is lit. */
#define LAMP_BLINKS 2

/* The most lamps of a wall. */
#define WALL_SIZE 16
#define WALL_AREA (WALL_SIZE * WALL_SIZE)
#define WALL_NAME "wall"
#define WALL_MARKS "/* ? */ /*"  /* no  comment */
#define WALL_SPACE "two  spaces"
#define WALL_ID WALL_SIZE

/* Who may switch. */
#define SWITCH_OWNER 0x1
#define SWITCH_GUEST 0x2
#define SWITCH_ALL (SWITCH_OWNER | SWITCH_GUEST)

#define LAMP_KEY(number) ((number) << 4)

/* Any lamp. */
#define BULB_ANY -1U
#define BULB_NONE (-2U)

/* What is further down is needed for all of them. */
#define CASE_BOX_END (CASE_BOX_BYTES + 1)
#define CASE_BOX_ROOM (CASE_BOX_END + CASE_BOX_BYTES)
#define CASE_BOX_BYTES sizeof(struct case_box)
struct case_box {
	uint32_t lamps;
};

#endif /* LAMP_H */
