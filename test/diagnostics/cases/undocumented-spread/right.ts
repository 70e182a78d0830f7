import { header, struct, uint32_t } from "abispec";

const both = {};

const sector = "sector";

/** What a frontend asks. */
export const disk_request = struct({
  ...both,
  /** Tells requests apart. */
  id: uint32_t,
  /** Where. */
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
