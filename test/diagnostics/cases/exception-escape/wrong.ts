import { constant, header } from "abispec";

throw new Error("\u001b[2J\u009b31m\u202e gone\n::error::forged");

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
