/* SPDX-License-Identifier: MIT */
/* Commands of a plotter, by the macros of another header */
#ifndef PLOT_H
#define PLOT_H

#include <linux/const.h>
#include <linux/types.h>
#include "library.h"

struct plot_line {
	__u32 x;
	__u32 y;
};

/* What it can do; both are below. */
#define PLOT_CAN	(PLOT_CAN_TURN | PLOT_CAN_JUMP)

/* Pens */
#define PLOT_RED	_BITUL(0)	/* the red one */
#define PLOT_BLUE	_BITUL(5)	/* the blue one */

#define PLOT_DRAW	LIB_COMMAND(1, struct plot_line)
#define PLOT_STOP	LIB_PLAIN(2)

/* Its code has four letters. */
#define plot_letters(a, b, c, in) ((__u32)(a) | ((__u32)(b) << 8) | \
				   ((__u32)(c) << 16) | ((__u32)(in) << 24))
#define PLOT_CODE	plot_letters('P', 'L', 'O', 'T')

/* Its type is below. */
#define PLOT_LATE	LIB_COMMAND(3, struct plot_late)

/* What PLOT_LATE takes; PLOT_DRAW takes another one. */
struct plot_late {
	__u32 x;
};

/* A macro of an ABI is not said in one of ours. */
#define PLOT_RAW(nr)	_IOC(_IOC_NONE, 'P', (nr), 0)
/* A pen has a width, which the macro below hides. */
struct plot_pen {
	__u32 colour;
	__u32 plot_width;
};
#define plot_width 4

/* A string is none. */
#define PLOT_TEXT	LIB_STRING(plot)

/* Moves */
#define PLOT_CAN_TURN	((__u32)1 << 0)
#define PLOT_CAN_JUMP	((__u32)1 << 1)

#define PLOT_NAME	"plot"
#define PLOT_PATH	"device/" PLOT_NAME
#define PLOT_WORDS	{ "draw", "stop" }

/* As far as it draws. */
#define PLOT_FAR (LIB_WIDE(1) << 40)

/* A function of the library. */
#define lib_draw plot_pen->draw

#endif
