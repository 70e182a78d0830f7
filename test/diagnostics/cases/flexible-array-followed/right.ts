import { array, header, struct, uint16_t, uint32_t, uint8_t, union } from "abispec";

/** A name. */
export const disk_name = struct({
  /** How long it is. */
  length: uint32_t,
  /** Its letters. */
  letters: array(uint8_t, {}),
});

/** A name, and a number. */
export const disk_named = struct({
  /** The name. */
  name: disk_name,
  /** The number. */
  number: uint32_t,
});

/** Bytes. */
export const disk_bytes = struct({
  /** The first one. */
  first: uint32_t,
  /** The others. */
  others: array(uint8_t, {}),
});

/** Bytes, and a number. */
export const disk_pair = struct({
  /** Bytes. */
  bytes: disk_bytes,
  /** The number. */
  number: uint32_t,
  /** Rows of eight. */
  rows: array(array(uint16_t, 8), 4),
});

/** A name or a number, and a number. */
export const disk_either = struct({
  /** One of them. */
  either: union({
    /** A name. */
    name: disk_name,
    /** A number. */
    number: uint32_t,
  }),
  /** The number. */
  number: uint32_t,
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
