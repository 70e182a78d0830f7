import { header, struct, uint32_t } from "abispec";

/** A sector. */
export const disk_sector = struct({
  /** Where it is. */
  number: uint32_t,
  /** How long it is. */
  length: uint32_t,
  /** What is in it. */
  checksum: uint32_t,
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
