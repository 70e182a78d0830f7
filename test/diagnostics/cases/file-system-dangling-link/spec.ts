import { constant, header } from "abispec";

/** How many blocks a disk has. */
export const BLOCKS = constant(8);

/** Disks. */
export default header({
  name: "disk",
  title: "Disks",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
