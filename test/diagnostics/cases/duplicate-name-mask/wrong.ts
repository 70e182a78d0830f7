import { header, masks } from "abispec";

/** What a disk is. */
export const VDISK = masks({
  /** A drive for discs. */
  CDROM: 0x1,
  /** It can't be written. */
  CDROM: 0x4,
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
