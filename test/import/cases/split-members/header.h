#ifndef DRIVE_H
#define DRIVE_H

/* The shape of a disk. */
struct drive_shape {
    unsigned char gap, /* the gap */
                  rate, /* the rate */
#define DRIVE_RATE_FAST 0x4
                  step;
};

/* What a disk has; several members have one type. */
struct drive_parts {
    unsigned int heads:4, /* all of them */
                 arms:4, /* those that move */
                 /* what turns */
                 plates:8,
                 rest:16; /* nothing */
    unsigned int weight, /* in grams */ height; /* in millimetres */
};

/* One type without a name for two members. */
struct drive_masks {
    union {
        unsigned int word;
        unsigned char bytes[4];
    } value, mask;
};

#endif
