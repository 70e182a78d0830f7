import { c, codes, constant, header } from "abispec";

/** Pages. */
export const DISK_PAGES = constant(16);

/** Sectors in all pages. */
export const DISK_ALL = constant(c`${DISK_PAGES} * 8`);

/** What is to be done. */
export const DISK_OP = codes({
  /** Forgets sectors. */
  DISCARD: 5,
  /** The name of before for {@link DISK_OP.DISCARD}. */
  TRIM: c`DISK_OP_DISCARD`,
});

/** Errors. */
export const DISK_ERROR = codes({
  /** None. */
  NONE: 0,
  /** The last one. */
  LAST: c`DISK_ERROR_NONE + 1`,
});

/** Bytes of a sector. */
export const DISK_SECTOR = constant(512);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
