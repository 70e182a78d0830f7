import { header, struct, uint32_t } from "abispec";

/** A sector. */
export const disk_1 = struct({
  /** Its number. */
  number: uint32_t,
  /** Its checksum. */
  checksum: uint32_t,
});

/** Twice as many sectors. */
export const disk_2 = struct({
  /** The first ones. */
  first: disk_1,
  /** The others. */
  others: disk_1,
});

/** Twice as many sectors. */
export const disk_3 = struct({
  /** The first ones. */
  first: disk_2,
  /** The others. */
  others: disk_2,
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
