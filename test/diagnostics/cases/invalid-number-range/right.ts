import { constant, header } from "abispec";

/** No disk. */
export const DISK_NONE = constant(-1);

/** All bits. */
export const DISK_ALL = constant(18_446_744_073_709_551_615n, { unsigned: true });

/** Too many bits. */
export const DISK_HUGE = constant(0x1_0000_0000n);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
