/* SPDX-License-Identifier: MIT */
/* Trains and their signals. */
#ifndef TRAIN_H
#define TRAIN_H
#include <stdint.h>

/*
 * Doors:
 * TRAIN_LEFT: those on the left
 * TRAIN_RIGHT: those on the right, which
 *              are closed more often
 */
#define TRAIN_LEFT 1
#define TRAIN_RIGHT 2

/* Start flags */
#define TRAIN_START_SLOW (1 << 0)
#define TRAIN_START_SIZE (1 << 1)
#define TRAIN_START_QUIET (1 << 2)

/* A length and a number, which have nothing to do with each other. */
#define TRAIN_MAX_CARS 12
#define TRAIN_MAX_SPEED 160

/* SIGNALS */
#define TRAIN_SIGNAL_STOP 0 /* Stop at the signal. */
#define TRAIN_SIGNAL_GO 1   /* Go on. */

/* Be ready to stop. */
#define TRAIN_SIGNAL_CAUTION 2
#define TRAIN_SIGNAL_MAX 3

#define TRAIN_CLASS_FIRST 0x1
#define TRAIN_CLASS_SECOND 0x2
#define TRAIN_CLASS_BED 0x4
#define TRAIN_CLASS_MASK (TRAIN_CLASS_FIRST | TRAIN_CLASS_SECOND | TRAIN_CLASS_BED)

#define TRAIN_CMD 5
#define TRAIN_CMD_OPEN 0
#define TRAIN_CMD_CLOSE 1

/* Gauges of rails */
#define GAUGE_3 3
#define GAUGE_4 4
#define GAUGE_WIDE 5

#define TRAIN_NAME_LENGTH 32

#define TRAIN_LAMP_LEFT (1 << 0)  /* Once. */
#define TRAIN_LAMP_RIGHT (1 << 1) /* Old trains only */
#define TRAIN_LAMP_BOTH ((1 << 0) | TRAIN_LAMP_RIGHT)

enum train_kind {
	TRAIN_KIND_LOCAL,
	TRAIN_KIND_NIGHT,
	/* What it was called before. */
	TRAIN_KIND_SLEEPER = TRAIN_KIND_NIGHT,
	__TRAIN_KIND_MAX
};

/*
 * Whistles
 *
 * TRAIN_WHISTLE_SHORT
 *			It is short,
 *			and said once.
 * TRAIN_WHISTLE_LONG	It is long.
 * TRAIN_WHISTLES: how many there are at most
 */
#define TRAIN_WHISTLE_SHORT 1
#define TRAIN_WHISTLE_LONG 2

#define TRAIN_WHISTLES 9

enum train_brakes {
	TRAIN_AIR_BRAKE = 4
};

/*
 * Changes:
 *
 * First year:
 *  - the flags
 *
 *  Second year:
 *  - the kind
 */
struct train_start_req {
	uint32_t start_flags;
	uint32_t flags;
	uint8_t kind;     /* enum train_kind */
	uint8_t signal;   /* TRAIN_SIGNAL_* */
	uint8_t classes;  /* bitmask of TRAIN_CLASS_FIRST, TRAIN_CLASS_BED */
	uint8_t gauge;    /* GAUGE_3 or GAUGE_WIDE */
	uint8_t last;     /* How the last one was called. See train_kind. */
	uint8_t night;    /* Its kind. Will have value TRAIN_KIND_NIGHT here. */
	uint8_t both;     /* Bits 0:1 are a kind, see train_kind. */
	uint8_t unused;
	uint32_t _reserved;
	uint32_t number;
};

/* Flags for a call. */
#define CALL_LOUD 0x1

/* Flags of a stop. */
#define STOP_LONG (1 << 0)
#define STOP_NIGHT (1 << 1)

/* A flag. */
#define WHISTLE_LOUD 0x1

/* The following modes, of which a driver has one. */
#define DRIVER_SLOW 1
#define DRIVER_FAST 2

/* What a driver is paid. */
#define DRIVER_PAY 100

/* When a driver may begin. */
#define DRIVER_AGE 18

/* Hats in a locker. */
#define DRIVER_HATS 7

/* Meals of a driver. */
#define DRIVER_MEAL_SOUP 0
#define DRIVER_MEAL_BREAD 1
#define DRIVER_MEAL_FISH 2

struct driver {
	uint32_t meal;
	uint32_t liked; /* a bit map (1 << DRIVER_MEAL_XXX) */
	uint32_t eaten; /* bitmap of DRIVER_MEAL_* */
};

/* Amounts are no codes. */
#define SLEEPER_CAR_BEDS 24
#define SLEEPER_TRAIN_CARS 8
#define SLEEPER_TRAIN_BEDS (SLEEPER_CAR_BEDS * SLEEPER_TRAIN_CARS)

#define TENDER_COAL_BYTES 3
#define TENDER_WATER_BYTES 4
#define TENDER_SAND_BYTES 5

/* Requests, by number; two of them have the number of another one. */
#define OVEN_ASK_HEAT 0x0C	/* how hot it is */
#define OVEN_ASK_TIME 0x0D
#define OVEN_ASK_CLOCK 0x0D	/* in old ovens */
#define OVEN_ASK_DOOR 0x0E
#define OVEN_ASK_LIGHT 0x0F
/* The last one. */
#define OVEN_ASK_FAN 0x10
#define OVEN_ASK_GRILL 0x0C
#define OVEN_ASK_PLATE 0x11

#define GRATE_MEM_SIZE 1024
#define GRATE_MIN_BARS 1
#define GRATE_MAX_BARS 4
#define GRATE_MAX_HEAT 255
#define GRATE_MIN_HEAT 0

/* How an oven moves, and what it can. */
#define OVEN_MOVE_SLOW (1 << 0)
#define OVEN_MOVE_FAST (1 << 1)
#define OVEN_CAN_HEAT (1 << 2)
#define OVEN_CAN_COOL (1 << 3)
#define OVEN_CAN_SHAKE (1 << 4)
#define OVEN_DEPTH 1
#define OVEN_COLOUR_RED 1
#define OVEN_COLOUR_BLUE 2
#define OVEN_WEIGHT 300

/* Modes of new and of old ovens. */
#define OVEN_HOT_TOP 0
#define OVEN_HOT_BOTTOM 1
#define OVEN_HOT_OLD_TOP 0
#define OVEN_HOT_OLD_BOTTOM 1

/* How wide a tray is, in fractions. */
#define OVEN_TRAY_WIDTH_FULL 0
#define OVEN_TRAY_WIDTH_1_2 1
#define OVEN_TRAY_WIDTH_2_3 2

/* What an oven says. */
#define OVEN_SAYS_COLD 0 /* below 40 degrees */
#define OVEN_SAYS_WARM 1 /* up to 90 degrees */
/* 2 to 7 are reserved */

/* What its door does. */
#define OVEN_DOOR_OPENS 1
#define OVEN_DOOR_CLOSES 2

#define OVEN_ASKS_LETTER 'O'
#define OVEN_ASKS_HEAT 1
#define OVEN_ASKS_TIME 2

/* What its lamp shows. */
#define OVEN_LAMP_LEFT 0x01
#define OVEN_LAMP_RIGHT 0x02
#define OVEN_LAMP_FLAGS 0x03

/* Without any flag of the grill. */
#define GRILL_NO_FLAGS 0

/* Flags of its rack. */
#define OVEN_RACK_FLAG_FULLY_OUT 0x01

#endif
