import { flags, header } from "abispec";

/** Bits. */
export const DISK_FLAG = flags({
  /** It can't be written. */
  readonly: 7,
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
