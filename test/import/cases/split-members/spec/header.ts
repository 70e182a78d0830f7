import { c, header, verbatim } from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "DRIVE_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning" },
});

/** The shape of a disk. */
export const drive_shape = verbatim(c`struct drive_shape {
    unsigned char gap, /* the gap */
                  rate, /* the rate */
#define DRIVE_RATE_FAST 0x4
                  step;
};`);

/** One type without a name for two members. */
export const drive_masks = verbatim(c`struct drive_masks {
    union {
        unsigned int word;
        unsigned char bytes[4];
    } value, mask;
};`);
