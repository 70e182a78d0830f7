import { header, masks, struct, uint16_t } from "abispec";

/** What a disk is. */
export const VDISK = masks({
  /** A drive for discs. */
  CDROM: 0x1,
  /** It can't be written. */
  READONLY: 0x4,
  /** All of them, and more. */
  ALL: 0x1ff,
});

/** A disk. */
export const disk_info = struct({
  /** What it is. */
  info: uint16_t.of(VDISK),
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
