import { bound, codes, define, header } from "abispec";

/** What a disk does. */
export const DISK_OP = codes({
  /** Reads. */
  READ: 0,
  /** Writes. */
  WRITE: 1,
  /** The number of them. */
  NR: define(bound(2)),
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
