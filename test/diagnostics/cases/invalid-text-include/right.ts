import { constant, header } from "abispec";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
  include: "xen/io/disk.h",
  module: "@xen/disk",
});

/** Sectors at most. */
export const DISK_MAX = constant(8);
