import { constant, header, when } from "abispec";

/** Sectors in one request, at most. */
export const DISK_SECTORS = when("defined(__i386__)", 8, 16);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
