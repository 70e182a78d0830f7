import { c, constant, header } from "abispec";

/** Bytes of a sector. */
export const DISK_SECTOR = constant(512);

/** Bytes of a page. */
export const DISK_PAGE = constant(c`8${DISK_SECTOR}`);

/** Sectors of a page. */
export const DISK_PER_PAGE = constant(c`4096 / ${DISK_SECTOR} // sectors`);

/** Sectors, at most. */
export const DISK_SECTORS = constant(c`99999999999999999999`);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
