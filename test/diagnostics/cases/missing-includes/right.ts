import { header, struct, uint32_t } from "abispec";

/** A range of sectors. */
export const disk_range = struct({
  /** The first sector. */
  first: uint32_t,
  /** How many sectors. */
  count: uint32_t,
});

/** Sectors of a disk. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
