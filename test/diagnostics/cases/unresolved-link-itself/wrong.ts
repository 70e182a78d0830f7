import { codes, header } from "abispec";

/** Messages. */
export const TYPE = codes({
  /** Reads a sector, see {@link READ}. */
  READ: 1,
  /** Writes what {@link READ} reads, as {@link TYPE.WRITE} says. */
  WRITE: 2,
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
