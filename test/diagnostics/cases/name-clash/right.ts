import { constant, header, struct, uint32_t } from "abispec";

/** A sector. */
export const disk_sector = struct({
  /** Its number. */
  number: uint32_t,
});

/** How many bytes a sector has. */
export const DISK_SECTOR_BYTES = constant(512);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
