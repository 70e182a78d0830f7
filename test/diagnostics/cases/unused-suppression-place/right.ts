import { header, struct, uint16_t } from "abispec";

/** The geometry of a disk. */
export const disk_geometry = struct({
  sector_size: uint16_t, // @abispec-ignore undocumented the name says it
  /** Sectors; see @abispec-ignore in the manual. */
  sectors: uint16_t,
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
