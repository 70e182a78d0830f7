#ifndef DRIVE_H
#define DRIVE_H

/* The shape of a disk. */
struct drive_shape {
    unsigned char gap, /* the gap */
                  rate, /* the rate */
#define DRIVE_RATE_FAST 0x4
                  step;
};

#endif
