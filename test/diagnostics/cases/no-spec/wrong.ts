import { constant } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = constant(8);

/** Disks. */
export default {
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
};
