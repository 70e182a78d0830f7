import { header, masks } from "abispec";

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
