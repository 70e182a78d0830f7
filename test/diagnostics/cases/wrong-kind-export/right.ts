import { alias, constant, header, uint32_t } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = constant(8);

/** Names a disk. */
export const disk_handle_t = alias(uint32_t);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
