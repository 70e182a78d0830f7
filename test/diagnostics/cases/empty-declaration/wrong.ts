import { codes, header, struct } from "abispec";

/** A sector. */
export const disk_sector = struct({});

/** Outcomes. */
export const STATUS = codes({});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
