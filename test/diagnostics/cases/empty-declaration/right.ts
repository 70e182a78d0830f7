import { codes, header, struct, uint32_t } from "abispec";

/** A sector. */
export const disk_sector = struct({
  /** Its number. */
  number: uint32_t,
});

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
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
