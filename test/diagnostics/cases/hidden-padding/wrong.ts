import { header, struct, uint32_t, uint8_t } from "abispec";

/** What a frontend asks. */
export const disk_request = struct({
  /** What to do. */
  operation: uint8_t,
  /** The sector. */
  sector: uint32_t,
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
