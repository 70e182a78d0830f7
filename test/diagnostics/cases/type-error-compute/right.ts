import { constant, header } from "abispec";

const limit = 8;

/** How many disks there are. */
export const DISK_LIMIT = constant(limit);

/** How many of them can be written. */
export const DISK_WRITABLE = constant(limit / 2);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
