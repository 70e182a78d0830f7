import { constant, header } from "abispec";

/**
 * How many disks there are:
 *
 * ```c
 * int disks = 8;
 * ```
 */
export const DISK_LIMIT = constant(8);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
