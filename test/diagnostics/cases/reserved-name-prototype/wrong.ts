import { codes, header, struct, uint8_t } from "abispec";

/** How it went. */
export const DISK_STATUS = codes({
  /** Well. */
  toString: 0,
});

/** A request. */
export const __proto__ = struct({
  /** How long it is. */
  hasOwnProperty: uint8_t,
  /** What it is for. */
  valueOf: uint8_t,
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
