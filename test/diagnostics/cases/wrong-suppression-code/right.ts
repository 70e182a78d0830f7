import { constant, header, struct, uint32_t } from "abispec";

/** The geometry of a disk. */
export const disk_geometry = struct({
  /**
   * Size of a sector in bytes, as {@link SECTORS} says.
   *
   * @abispec-ignore unresolved-link the manual
   * has it
   */
  sector_size: uint32_t,
});

// @abispec-ignore undocumented its name says it all
export const DISK_MAXIMUM = constant(8);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
