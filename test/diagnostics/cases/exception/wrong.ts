import { constant, header } from "abispec";

const sectors = [512, 4096];

/** The size of a sector, in bytes. */
export const DISK_SECTOR = constant(sectors[2].valueOf());

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
