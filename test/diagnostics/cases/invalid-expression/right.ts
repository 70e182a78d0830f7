import { c, codes, constant, header } from "abispec";

/** Sectors in one request. */
export const DISK_SECTORS = constant(c`1ULL << 35`);

/** Bytes of all disks. */
export const DISK_BYTES = constant(c`${DISK_SECTORS} * 4 + 0x7fffffff`);

/** The least number of a sector. */
export const DISK_LEAST = constant(c`-0x7fffffffffffffffLL - 1`);

/** Bytes in one request. */
export const DISK_REQUEST = constant(c`512 * 0x400000LL * 2`);

/** Requests in one page. */
export const DISK_REQUESTS = constant(c`4096 / 512`);

/** Its half. */
export const DISK_HALF = constant(c`${DISK_REQUESTS} / 2`);

/** What is to be done. */
export const DISK_OP = codes({
  /** Reads sectors. */
  READ: 0,
  /** Writes sectors. */
  WRITE: c`DISK_OP_READ + 1`,
  /** No operation. */
  NONE: c`~0ULL`,
  /** Forgets sectors. */
  DISCARD: c`${DISK_REQUESTS} + 1`,
});

/** The largest number of type int. */
export const INT_MAX = constant(0x7fffffff, { header: "<limits.h>" });

/** The number of a disk, at most. */
export const DISK_MOST = constant(c`${INT_MAX} - 1`);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
