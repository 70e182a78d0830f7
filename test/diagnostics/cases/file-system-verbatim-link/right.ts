import { header, verbatim } from "abispec";

/** How a disk is named. */
export const disk_name = verbatim("inside.c");

/** Disks. */
export default header({
  name: "disk",
  title: "Disks",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
