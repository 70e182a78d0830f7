import { constant, header } from "abispec";

/** Name of the driver. */
export const DISK_DRIVER_NAME = constant("vdisk");

/** Who made the driver. */
export const DISK_VENDOR = constant("Disques Eclair");

/** Its version. */
export const DISK_VERSION = constant("1.2");

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
