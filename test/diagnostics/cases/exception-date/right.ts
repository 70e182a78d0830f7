import { constant, header } from "abispec";

/** How many sectors there are. */
export const DISK_LENGTH = constant(8);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
