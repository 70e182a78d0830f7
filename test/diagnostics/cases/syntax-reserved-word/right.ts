import { constant, header, struct, uint32_t } from "abispec";

/** What stays. */
export const disk_static = struct({
  /** Bits. */
  bits: uint32_t,
});

/** Whether something stays. */
export const disk_package = constant(1);

/** How many there are. */
export const disk_let = constant(8);

/** Sectors in one request, at most. */
export const DISK_SECTORS = constant(8);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
