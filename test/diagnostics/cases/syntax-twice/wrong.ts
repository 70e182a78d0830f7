import { constant, header } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = constant(8);

/** How many there can be. */
export const DISK_LIMIT = constant(16);

const limit = constant(32);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});

/** More disks. */
export default header({
  name: "disks",
  title: "The interface of disks",
  guard: "DISKS_H",
  licence: "MIT",
  byteOrder: "little",
});

export { DISK_LIMIT as DISK_MAX, limit as DISK_MAX };
