/* SPDX-License-Identifier: MIT */
/* Drums, whose codes have others beside them that begin alike. */
#ifndef DRUM_H
#define DRUM_H

/* which way a stick goes */
#define DRUM_HIT_UP 1
#define DRUM_HIT_DOWN 0

/* What it hits.
   They are not those of old drums. */
#define DRUM_HIT_RIM 0
#define DRUM_HIT_SKIN 1
#define DRUM_HIT_SIDE 2
#define DRUM_HIT_SKIN_TWICE 3
#define DRUM_HIT_STAND 4
#define DRUM_HIT_STICK 5
#define DRUM_HIT_HAND 6
#define DRUM_HIT_AIR 7

/* What can be asked of a drum, the last of which is no number of the others. */
#define DRUM_ASK_SIZE 10
#define DRUM_ASK_SKIN 11
#define DRUM_ASK_BEAT_TIME 12
#define DRUM_ASK_BEAT_COUNT 13

/* This one is. */
#define DRUM_SOUND_LOW 0
#define DRUM_SOUND_HIGH 1
#define DRUM_SOUND_COUNT 2

/* And this one. */
enum drum_stick {
	DRUM_STICK_WOOD,
	DRUM_STICK_BRUSH,
	DRUM_STICKS_COUNT,
};

#endif
