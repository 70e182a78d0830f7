import { constant, header, struct, uint32_t } from "abispec";

/** Its first sector is in {@link disk_range.first}, and `first` is less than {@link DISK_LIMIT}. */
export const disk_range = struct({
  /** The first. */
  first: uint32_t,
});

/** How many disks there are. */
export const DISK_LIMIT = constant(8);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
