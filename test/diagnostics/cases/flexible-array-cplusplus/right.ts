import { array, header, struct, uint32_t, uint8_t } from "abispec";

/** Bytes. */
export const disk_bytes = struct({
  /** The first one. */
  first: uint32_t,
  /** The others. */
  others: array(uint8_t, {}),
});

/** Bytes, and a number. */
export const disk_pair = struct({
  /** The number. */
  number: uint32_t,
  /** Bytes. */
  bytes: disk_bytes,
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  cplusplus: true,
  byteOrder: "little",
  includes: [],
});
