import { bound, c, header, masks } from "abispec";

/** What a disk is. */
export const VDISK = masks({
  /** An ordinary one. */
  NONE: 0,
  /** A drive for discs. */
  CDROM: -1,
  /** It can't be written. */
  READONLY: 0x1_0000_0000_0000_0000n,
  /** It can be taken out. */
  REMOVABLE: 0.5,
  /** It is removed. */
  REMOVED: c`1 << 31`,
  /** All that there are. */
  ALL: bound(0x3),
});

/** How a disk turns. */
export const disk_speed = masks(
  {
    /** It stands. */
    NONE: 0,
    /** It turns. */
    FAST: 0x1,
  },
  { as: "enum", prefix: "DISK_SPEED_" },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
