import { c, header, struct, unsigned_int, verbatim } from "abispec";

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

/** What a disk has; several members have one type. */
export const drive_parts = struct({
  /** all of them */
  heads: unsigned_int.bits(4),
  /** those that move */
  arms: unsigned_int.bits(4),
  /** what turns */
  plates: unsigned_int.bits(8),
  /** nothing */
  rest: unsigned_int.bits(16),
  /** in grams */
  weight: unsigned_int,
  /** in millimetres */
  height: unsigned_int,
});

/** One type without a name for two members. */
export const drive_masks = verbatim(c`struct drive_masks {
    union {
        unsigned int word;
        unsigned char bytes[4];
    } value, mask;
};`);
