import { codes, constant, header } from "abispec";

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
});

/** Another macro. */
export const DISK_LIMIT = constant(8);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
