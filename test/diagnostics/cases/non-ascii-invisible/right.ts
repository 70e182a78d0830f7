import { constant, header } from "abispec";

/** A sector has this many octets. */
export const DISK_SECTOR = constant(512);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
