import { array, codes, constant, header, struct, uint8_t } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = constant(8);

const half = DISK_LIMIT / 2;
const size = sector * 2;
const more = DISK_LIMIT + 1;

/** One more. */
export const DISK_MORE = constant(more);

/** How many of them can be written. */
export const DISK_WRITABLE = constant(half);

/** What is done with them. */
export const DISK_OP = codes({
  /** Nothing. */
  NONE: half + 1,
});

/** What is read. */
export const disk_sectors = struct({
  /** Two sectors. */
  bytes: array(uint8_t, size),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
