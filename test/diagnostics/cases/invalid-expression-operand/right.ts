import { c, codes, constant, header, struct, uint32_t, verbatim } from "abispec";

/** The name of the driver. */
export const DISK_DRIVER = constant("disk");

/** What is to be done. */
export const DISK_OP = codes({
  /** Reads sectors. */
  READ: 0,
});

/** A range of sectors. */
export const disk_range = struct({
  /** The first one. */
  first: uint32_t,
});

/** Sizes. */
export const DISK_NAME = constant(c`1 + 4`);

/** The largest operation. */
export const DISK_LAST = constant(c`${DISK_OP.READ} + 1`);

/** Bytes of a range. */
export const DISK_RANGE = constant(c`
  sizeof(${disk_range}) * 2
`);

/** The size of the device. */
export const DISK_SIZE = constant(c`512 * 1024`);

/** Bytes of a range, and more. */
export const DISK_MORE = constant(c`sizeof(${disk_range}) + 2`);

/** Bytes of a range in the words of C. */
export const DISK_BYTES = constant(c`sizeof(${disk_range})`);

/** Bytes of the address of a range. */
export const DISK_ADDRESS = constant(c`sizeof(${disk_range} *)`);

/** Asks for what another driver declares. */
export const DISK_GET_STATE = verbatim(c`#define DISK_GET_STATE _IOWR('d', 1, struct disk_state)`);

/** Nothing. */
export const DISK_NOTHING = constant(c`0`);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
