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
#define WALL_ID WALL_SIZE

/* Who may switch. */
#define SWITCH_OWNER 0x1
#define SWITCH_GUEST 0x2
#define SWITCH_ALL (SWITCH_OWNER | SWITCH_GUEST)

#define LAMP_KEY(number) ((number) << 4)

#endif /* LAMP_H */
