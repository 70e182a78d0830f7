import { constant, header } from "abispec";

/**
 * How many disks there are:
 *
 * ```c
 * int disks = 8;
 */
export const DISK_LIMIT = constant(8);

/**
 * How many sectors a disk has:
 *
 * - ```c
 *   int sectors = 16;
 *   ```
 */
export const DISK_SECTORS = constant(16);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
