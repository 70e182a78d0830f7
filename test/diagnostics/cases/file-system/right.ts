import { header, verbatim } from "abispec";

/** How a disk is called. */
export const disk_name = verbatim("name.c");

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
