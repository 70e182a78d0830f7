import { header, verbatim } from "abispec";

/** Size of a disk in KiB. */
export const DISK_KIB = verbatim("kib.c");

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
