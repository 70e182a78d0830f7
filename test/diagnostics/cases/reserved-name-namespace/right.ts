import { header, struct, uint32_t } from "abispec";

/** What every disk can do. */
export const disk_std = struct({
  /** Bits. */
  features: uint32_t,
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
  cplusplus: true,
});
