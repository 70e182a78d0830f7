import { array, header, struct, uint32_t } from "abispec";

/** The sectors of a disk. */
export const disk_sectors = struct({
  /** How many there are. */
  size: uint32_t,
  /** The number of each. */
  sectors: array(uint32_t, { count: "size" }),
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
