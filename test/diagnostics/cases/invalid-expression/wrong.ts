import { c, codes, constant, header } from "abispec";

/** Sectors in one request. */
export const DISK_SECTORS = constant(c`1 << 35`);

/** Bytes of all disks. */
export const DISK_BYTES = constant(c`${DISK_SECTORS} * 4 + 0x7fffffff`);

/** The least number of a sector. */
export const DISK_LEAST = constant(c`-0x7fffffffffffffffLL * 0x10000`);

/** Bytes in one request. */
export const DISK_REQUEST = constant(c`512 * 0x400000 * 2`);

/** Requests in one page. */
export const DISK_REQUESTS = constant(c`4096 / (512 - 0x200)`);

/** Its half. */
export const DISK_HALF = constant(c`0.5 * ${DISK_REQUESTS}`);

/** What is to be done. */
export const DISK_OP = codes({
  /** Reads sectors. */
  READ: 0,
  /** Writes sectors. */
  WRITE: c`DISK_OP_REED + 1`,
  /** No operation. */
  NONE: c`~0UL`,
  /** Forgets sectors. */
  DISCARD: c`DISK_REQUESTS + 1`,
});

/** The number of a disk, at most. */
export const DISK_MOST = constant(c`INT_MAX - 1`);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
