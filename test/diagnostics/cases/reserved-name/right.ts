import { header, struct, uint32_t } from "abispec";

/** A disk. */
export const disk_info = struct({
  /** Of C++. */
  pattern: uint32_t,
  /** Of JavaScript. */
  purpose: uint32_t,
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
