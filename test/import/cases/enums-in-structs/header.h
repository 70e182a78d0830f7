/* SPDX-License-Identifier: MIT */
#ifndef LIFT_H
#define LIFT_H

/* What a lift is told. */
struct lift_order {
	/* What it has to do. */
	enum {
		LIFT_GO_UP,		/* one floor */
		LIFT_GO_DOWN,
		LIFT_WAIT = 7
	} what;
	int floor;		/* where it is */
	union {
		enum { LIFT_DOOR_FRONT = 1, LIFT_DOOR_BACK = 2 } door;
		unsigned int raw;
	} how;
};

/* What it says. */
struct lift_event {
	enum lift_what {
		/* Successive bits. */
		LIFT_EVENT_NONE = 0x0,
		LIFT_EVENT_CALL = 0x1,
		LIFT_EVENT_STOP = 0x2
	} what;
	enum lift_what last[2];
};

/* A lift that can be told to go below the ground. */
struct lift_deep {
	enum { LIFT_BELOW = -1, LIFT_ABOVE } side;
};

/* Only some lifts have lamps. */
struct lift_lamp {
	int number;
#ifndef LIFT_DARK
	enum { LIFT_LAMP_OFF, LIFT_LAMP_ON } lamp;
#endif
};

/* Where its cable is. */
struct lift_cable {
#ifdef LIFT_TWO_CABLES
	enum lift_side { LIFT_LEFT, LIFT_RIGHT } side;
	enum lift_side other;
#else
	int length;
#endif
};

#endif
