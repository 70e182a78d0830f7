import { c, codes, constant, header, masks } from "abispec";

/** An ordinary disk. */
export const VDISK_NONE = constant(0);

/** What a disk is. */
export const VDISK = masks({
  /** A drive for discs. */
  CDROM: 0x1,
  /** It can't be written. */
  READONLY: 0x8000_0000_0000_0000n,
  /** It can be taken out. */
  REMOVABLE: 0x2,
  /** It is removed. */
  REMOVED: c`1U << 31`,
  /** All that there are. */
  ALL: 0x3,
});

/** How a disk turns. */
export const disk_speed = codes(
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
