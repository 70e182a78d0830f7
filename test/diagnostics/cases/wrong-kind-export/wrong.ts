import { header, uint32_t } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = 8;

/** Names a disk. */
export const disk_handle_t = uint32_t;

/** What a disk is like. */
export enum DISK_STATE {
  OFF,
  ON,
}

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
