/* SPDX-License-Identifier: MIT */
#ifndef MAIL_H
#define MAIL_H

/* How a mail is sent. */
enum mail_class {
	MAIL_CLASS_SLOW,	/* by ship */
	MAIL_CLASS_FAST = 5,	/* by air */
	MAIL_CLASS_FASTER,
};

typedef enum { MAIL_RED, MAIL_BLUE } mail_colour_t;

enum mail_stamp_flags {
	MAIL_STAMP_VALID = 1,
	MAIL_STAMP_RARE = 2
};

enum {
	MAIL_BOX_EMPTY,
	MAIL_BOX_FULL
};

/* What a stamp says; the names of its end begin with underscores. */
enum {
	MAIL_STAMP_NONE,
	MAIL_STAMP_PRICE,
	MAIL_STAMP_COUNTRY,
	__MAIL_STAMP_MAX
};
#define MAIL_STAMP_MAX (__MAIL_STAMP_MAX - 1)

/* Nobody can say what the last one is for all programs. */
enum mail_speed {
	MAIL_WALK,
#ifndef MAIL_NO_HORSES
	MAIL_RIDE,
#endif
	MAIL_FLY
};

/* Here one can. */
enum mail_day {
	MAIL_MONDAY,
	MAIL_FRIDAY = 4,
#ifdef MAIL_SUNDAYS
	MAIL_SATURDAY,
	MAIL_SUNDAY,
#endif
};

struct mail {
	enum mail_class class;
	mail_colour_t colour;
};

#endif
