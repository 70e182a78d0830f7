import { codes, header } from "abispec";

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
  /** Failed. */
  FAILURE: 1,
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
