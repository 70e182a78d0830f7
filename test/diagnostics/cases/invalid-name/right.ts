import { constant, header, struct, uint32_t } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = constant(8);

/** A sector. */
export const disk_sector = struct({
  /** Its number. */
  sector_number: uint32_t,
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
