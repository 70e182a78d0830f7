import { array, codes, header, struct, uint32_t } from "abispec";

/** Sectors. */
export const disk_range = struct({
  /** The first one. */
  first: uint32_t,
});

/** How large a disk is. */
export const DISK_SIZE = codes({
  /** It fits a pocket. */
  SMALL: 0,
});

/** What a disk does. */
export const DISK_STATE = codes({
  /** Nothing. */
  IDLE: 0,
});

/** What a frontend asks. */
export const disk_request = struct({
  /** Where. */
  ranges: array(disk_range, 2),
  /** How large it is. */
  size: uint32_t.of(DISK_SIZE),
  /** How large it was. */
  before: uint32_t.of(DISK_SIZE),
  /** What it does. */
  state: uint32_t.of(DISK_STATE),
  /** The last one. */
  last: disk_range,
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
