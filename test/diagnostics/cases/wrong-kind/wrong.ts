import { codes, header, struct } from "abispec";

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
});

/** What a backend answers. */
export const disk_response = struct({
  /** The outcome. */
  status: STATUS,
  /** How many bytes. */
  size: 4,
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
