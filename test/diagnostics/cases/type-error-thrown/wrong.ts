import { codes, constant, header, struct, uint16_t } from "abispec";

const sectors = 8;

/** How many sectors there are. */
export const DISK_LENGTH = constant(sector);

/** What a disk does. */
export const DISK_STATE = codes({
  /** Nothing. */
  IDLE: 0,
});

/** What is known of a disk. */
export const disk_info = struct({
  /** What it does. */
  state: uint16_t.off(DISK_STATE),
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
