import { codes, header, struct, uint8_t } from "abispec";

/** How it went. */
export const DISK_STATUS = codes({
  /** Well. */
  OK: 0,
});

/** A request. */
export const request = struct({
  /** How long it is. */
  length: uint8_t,
});

/** Disks. */
export default header({
  name: "disk",
  title: "Disks",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
