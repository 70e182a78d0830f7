import { header, struct, uint32_t } from "abispec";

/** A stretch of sectors. */
export const disk_range = struct({
  /** The first. */
  first: uint32_t,
  /** The last. */
  last: uint32_t,
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
