import { header, pointer, struct, uint32_t } from "abispec";

/** A list of disks. */
export const disk_node = struct({
  /** The next one. */
  next: pointer("struct disk_node"),
});

/** The sectors of a disk. */
export const disk_sectors = struct({
  /** Where they are. */
  sectors: pointer(uint32_t),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
