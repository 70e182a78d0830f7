import { header, struct, uint32_t } from "abispec";

/** A request. */
export const disk_request = struct({
  /** The first sector. */
  first: uint32_t,
  /** How many there are. */
  count: uint32_t,
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
