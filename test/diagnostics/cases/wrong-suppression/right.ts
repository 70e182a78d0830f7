import { header, struct, uint16_t, uint32_t } from "abispec";

/** The geometry of a disk. */
export const disk_geometry = struct({
  /** Size of a sector in bytes. */
  sector_size: uint16_t,
  // @abispec-ignore hidden-padding Linux has sent it so for years
  /** Number of sectors. */
  sectors: uint32_t,
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
