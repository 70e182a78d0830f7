import { array, codes, header, struct, uint32_t } from "abispec";
import { DISK_SHAPE, DISK_SIZE } from "./sizes.ts";

const disk_range = struct({ first: uint32_t });

/** What a frontend asks. */
export const disk_request = struct({
  /** Where. */
  ranges: array(disk_range, 2),
  /** How large it is. */
  size: uint32_t.of(DISK_SIZE),
  /** How large it was. */
  before: uint32_t.of(DISK_SHAPE),
  /** What it does. */
  state: uint32_t.of(codes({ IDLE: 0 })),
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
