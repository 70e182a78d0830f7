import { codes, constant, header } from "abispec";

/** What a disk does. */
export const DISK_STATE = codes({
  /** Nothing. */
  IDLE: 0,
  /** It reads. */
  BUSY: 1,
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
});
