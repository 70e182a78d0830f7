import { constant, header } from "abispec";

/** Bytes of a sector. */
export const DISK_SECTOR = constant(512);

/** Sectors, at most. */
export const DISK_SECTORS = constant(8);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
