import { header, struct, uint32_t } from "abispec";

/** The geometry of a disk. */
export const disk_geometry = struct({
  // In bytes.
  sector_size: uint32_t,
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
