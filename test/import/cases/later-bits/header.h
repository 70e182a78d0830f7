/* SPDX-License-Identifier: MIT */
/* Bits of a tuner. */
#ifndef TUNER_H
#define TUNER_H

/* Values of the capabilities of a tuner. */
#define TUNER_CAP_AUDIO_STEREO	0x0001  /* two channels */
#define TUNER_CAP_AUDIO_SAP	0x0002  /* a second program */
#define TUNER_CAP_AUDIO_AVL	0x0004  /* an even level */
#define TUNER_CAP_VBI		0x0010  /* raw data */
#define TUNER_CAP_VBI_RAW	(TUNER_CAP_VBI)

#define TUNER_CAP_SEEK		0x0100  /* looks for a station */

#define TUNER_CAP_ASYNC		0x0800  /* does not wait */

/* Norms. */
#define TUNER_NORM_M		0x1000  /* the usual one */
#define TUNER_NORM_M_JP		0x2000  /* that of Japan */

/* The tuner has an antenna. */
#define _TUNER_HAS_antenna	0
#define TUNER_HAS_antenna	(1u<<_TUNER_HAS_antenna)
/* The tuner has a remote. */
#define _TUNER_HAS_remote	1
#define TUNER_HAS_remote	(1u<<_TUNER_HAS_remote)

/* Modes of sound. */
enum {
	TUNER_MODE_MONO,
	TUNER_MODE_STEREO,
};

/* Modes of the picture. */
enum {
	TUNER_MODE_GREY = 8,
	TUNER_MODE_COLOUR,
};

#endif
