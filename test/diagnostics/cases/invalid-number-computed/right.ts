import { array, constant, header, struct, uint16_t } from "abispec";

const limit = 8;

/** How many disks there are. */
export const DISK_LIMIT = constant(limit);

/** How many there are of each kind. */
export const DISK_KIND_LIMIT = constant(limit / 2);

/** What is known of a disk. */
export const disk_info = struct({
  /** Its sectors. */
  sectors: array(uint16_t, 4),
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
