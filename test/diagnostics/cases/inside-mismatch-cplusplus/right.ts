import { array, header, struct, uint32_t } from "abispec";

/** A segment. */
export const disk_segment = struct({
  /** Its page. */
  page: uint32_t,
});

/** An index. */
export const disk_index = struct({
  /** Of a page. */
  page: uint32_t,
});

/** A request. */
export const disk_request = struct({
  /** The pages. */
  segments: array(disk_segment, 11),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  cplusplus: true,
  byteOrder: "little",
  includes: [],
});
