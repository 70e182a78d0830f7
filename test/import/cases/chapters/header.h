/* SPDX-License-Identifier: MIT */
/*
 * A museum and its rooms.
 */
#ifndef MUSEUM_H
#define MUSEUM_H
#include <stdint.h>

#define MUSEUM_VERSION 1

/*
 * ---------------------------------------------------------------
 *                            Rooms
 * ---------------------------------------------------------------
 *
 * Rooms are counted from 0.
 */

/* Kinds of rooms */
#define ROOM_HALL 0
#define ROOM_STUDY 1

/* A room. */
struct museum_room {
	uint32_t number;
	uint32_t kind; /* ROOM_* */
};

/* Doors of a room */
#define DOORS_OF_ROOM 2

/* Windows of a room */
#define WINDOWS_OF_ROOM 3

/* *** Old rooms *** */

#define MUSEUM_CELLARS 2

/* *** End of old rooms *** */

/* For MUSEUM_ATTIC */

#define MUSEUM_ATTICS 3

/*** Pictures ***/

/* Width of a frame */
#define FRAME_WIDTH 100

/* Height of a frame */
#define FRAME_HEIGHT 80

/* Weight of a frame */
#define FRAME_WEIGHT 9

/* A picture. */
struct museum_picture {
	struct museum_room room;
	uint32_t year;
};

/*
 * Guards:
 *
 * One guard for each room, at least.
 * On each day:
 *
 *   /museum/guard/0/room = "1"
 *   /museum/guard/1/room = "2"
 */

/* A guard. */
struct museum_guard {
	uint32_t badge;
	uint32_t room;
};

#define GUARD_SHIFT_HOURS 8

/* 10-12: hours of opening */
/* 13-14: reserved */

/* 15-16: reserved */

/* 17-18: reserved */

/* 19: hour of closing */
#define CLOSING_HOUR 19
#define BREAK_MINUTES 30
#define TORCH_LUMEN 400
#define KEYS_EACH 12
#define RADIO_CHANNEL 7
#define CAP_SIZE 57
#define SHOE_SIZE 43
#define STAIRS_EACH_DAY 900
#define LIFTS_EACH_DAY 3
#define COFFEES_EACH_DAY 4
#define NAPS_EACH_DAY 0
#define DOGS_EACH_NIGHT 2
#define CATS_EACH_NIGHT 5
#define MICE_EACH_NIGHT 60
#define OWLS_EACH_YEAR 1
#define BATS_EACH_YEAR 6
#define FOXES_EACH_YEAR 7
#define HENS_EACH_YEAR 8
#define GEESE_EACH_YEAR 9

#endif
