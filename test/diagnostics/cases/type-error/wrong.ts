import { constant, header } from "abispec";

const sectors: number = "512";

/** The size of a sector, in bytes. */
export const DISK_SECTOR = constant(512);

/** How many sectors there are. */
export const DISK_LENGTH = constant(({ first: 0, last: 8 }).lst ?? 8);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
