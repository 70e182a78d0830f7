import { constant, header } from "abispec";

const sectors: number = 512;

/** The size of a sector, in bytes. */
export const DISK_SECTOR = constant(sectors);

/** How many sectors there are. */
export const DISK_LENGTH = constant({ first: 0, last: 8 }.last);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
