import { constant, header } from "abispec";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
  include: "xen disk.h",
  module: "./../",
});

/** Sectors at most. */
export const DISK_MAX = constant(8);
