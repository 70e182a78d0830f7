import { constant, header } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = constant(8);

const half = DISK_LIMIT / 2;

/** How many of them can be written. */
export const DISK_WRITABLE = constant(4);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
