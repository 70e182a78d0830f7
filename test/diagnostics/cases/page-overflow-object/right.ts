import { array, header, struct, uint64_t } from "abispec";

/** A table of sectors. */
export const disk_table = struct({
  /** Their numbers. */
  sectors: array(uint64_t, 512),
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
