#ifndef DRIVE_H
#define DRIVE_H

/* The shape of a disk. */
struct drive_shape {
    unsigned char gap, /* the gap */
                  rate, /* the rate */
#define DRIVE_RATE_FAST 0x4
                  step;
};

/* One type without a name for two members. */
struct drive_masks {
    union {
        unsigned int word;
        unsigned char bytes[4];
    } value, mask;
};

#endif
