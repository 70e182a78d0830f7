import type { codes, constant, header, struct, uint8_t } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = constant(8);

/** What is known of a disk. */
export const disk_info = struct({
  /** How fast it is. */
  speed: uint8_t,
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
