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

struct mail {
	enum mail_class class;
	mail_colour_t colour;
};

#endif
