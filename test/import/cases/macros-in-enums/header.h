#ifndef LAMP_H
#define LAMP_H

/* States of a lamp. */
enum lamp_state {
    /* no light */
    LAMP_OFF = 0x00,
    /* light of 1 to 0x40 */
#define LAMP_LIGHT_MIN 0x01 /* the least light */
    LAMP_DIM = 0x10,
    LAMP_BRIGHT = 0x40,
#define LAMP_LIGHT_MAX 0x40
    __LAMP_MAX
#define LAMP_MAX (__LAMP_MAX - 1)
};

/* What a lamp is made of. */
enum lamp_matter {
    LAMP_GLASS = 1,
#ifndef LAMP_NO_TIN
#define LAMP_TIN_GRAMS 200
#endif
    LAMP_PAPER = 2
};

/* How a lamp is switched. */
enum lamp_switch {
    LAMP_BY_NOBODY,
    LAMP_BY_HAND,
#define LAMP_BY_HAND LAMP_BY_HAND
    LAMP_BY_CLOCK,
#define LAMP_BY_CLOCK LAMP_BY_CLOCK
    __LAMP_BY_MAX
#define LAMP_BY_MAX (__LAMP_BY_MAX - 1)
};

/* Where a lamp is. */
enum lamp_place {
    LAMP_IN_HALL,
#define LAMP_IN_HALL LAMP_IN_HALL
    LAMP_IN_CELLAR,
#define LAMP_IN_CELLAR LAMP_IN_CELLAR
    __LAMP_IN_MAX
};

/* Who pays. */
enum lamp_payer {
    LAMP_FOR_GUEST,
    LAMP_FOR_OWNER,
    LAMP_FOR_TOWN,
#define LAMP_FOR_TOWN LAMP_FOR_TOWN
};

/* When a lamp is lit. */
enum lamp_hour {
    LAMP_AT_DUSK = 1,  /* In the evening. */
#ifdef LAMP_NIGHT
    LAMP_AT_NIGHT = 2  /* All night. */
#endif
};

/* Lamps that are lit at once. */
#define LAMP_AT_ONCE 93

/* What holds a lamp. */
struct lamp_post {
    unsigned int height;  /* How high it is. */
};

/* Clears a lamp; the comment is in the macro. */
#define LAMP_CLEAR(lamp) do { \
    /* first the light */     \
    (lamp)->light = 0;        \
    /* then its state */      \
    (lamp)->state = LAMP_OFF; \
} while (0)

static const unsigned char lamp_table[]
#if defined(__GNUC__)
__attribute__((unused))
#endif
    = { LAMP_DIM, LAMP_BRIGHT };

#endif
