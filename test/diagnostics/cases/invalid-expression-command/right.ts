import { c, constant, header } from "abispec";

/** Asks for the size. */
export const DISK_GET_SIZE = constant(c`_IOR('d', 0, unsigned int)`);

/** Stops it. */
export const DISK_STOP = constant(c`_IO('d', 1)`);

/** Asks for its name. */
export const DISK_GET_NAME = constant(c`_IOR('d', 2, char[16])`);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<linux/ioctl.h>"],
});
