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

struct mail {
	enum mail_class class;
	mail_colour_t colour;
};

#endif
