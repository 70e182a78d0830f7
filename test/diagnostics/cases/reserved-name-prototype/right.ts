import { codes, header, struct, uint8_t } from "abispec";

/** How it went. */
export const DISK_STATUS = codes({
  /** Well. */
  TEXT: 0,
});

/** A request. */
export const maker = struct({
  /** How long it is. */
  own: uint8_t,
  /** What it is for. */
  value: uint8_t,
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
