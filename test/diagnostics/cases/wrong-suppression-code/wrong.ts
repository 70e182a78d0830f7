import { constant, header, struct, uint32_t } from "abispec";

/**
 * The geometry of a disk.
 *
 * @abispec-ignore
 */
export const disk_geometry = struct({
  /**
   * Size of a sector in bytes.
   *
   * @abispec-ignore unresolved-lnik the manual has it
   */
  sector_size: uint32_t,
});

// @abispec-ingore undocumented its name says it all
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
