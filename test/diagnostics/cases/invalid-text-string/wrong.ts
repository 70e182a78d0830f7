import { constant, header } from "abispec";

/** Name of the driver. */
export const DISK_DRIVER_NAME = constant("vdisk\u0000");

/** Who made the driver. */
export const DISK_VENDOR = constant("Disques Éclair");

/** Its version. */
export const DISK_VERSION = constant("1.2", { unsigned: true });

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
