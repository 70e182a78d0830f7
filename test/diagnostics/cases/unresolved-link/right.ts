import { constant, header } from "abispec";

/** At most {@link DISK_LIMIT} disks, `DISK_LIMIT`, of `0x10` or `int`. */
export const DISK_LIMIT = constant(8);

/** One more than {@link DISK_LIMIT}. */
export const DISK_MORE = constant(9);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
