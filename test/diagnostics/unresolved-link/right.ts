import { constant, header } from "abispec";

/** At most {@link DISK_LIMIT} disks, `DISK_LIMIT`, of `0x10` or `int`. */
export const DISK_LIMIT = constant(8);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
