import { constant, header, struct, uint8_t } from "abispec";

/** What is known of a disk. */
export const disk_info = struct({
  /** How fast it is. */
  speed: uint8_t,

/** How many disks there are. */
export const DISK_LIMIT = constant(0.5);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
