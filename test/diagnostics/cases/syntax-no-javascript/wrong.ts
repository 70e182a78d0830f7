// @ts-nocheck
import { constant, header } from "abispec";

break;

/** How many disks there are. */
export const DISK_LIMIT = constant(8);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
