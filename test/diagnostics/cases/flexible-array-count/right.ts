import { anonymous, array, header, struct, uint16_t, uint32_t, uint8_t, union } from "abispec";

/** A list of sectors. */
export const disk_list = struct({
  /** How many there are. */
  count: uint32_t,
  /** The sectors. */
  sectors: array(uint32_t, { count: "count" }),
});

/** A name. */
export const disk_name = struct({
  /** Its language. */
  language: uint8_t,
  /** Its letters. */
  letters: array(uint8_t, { count: "language" }),
});

/** Ranges. */
export const disk_ranges = struct({
  /** How many there are. */
  count: uint8_t,
  /** What they are. */
  kind: uint8_t,
  /** The ranges. */
  ranges: array(uint16_t, { count: "count", most: 200 }),
});

/** Bytes. */
export const disk_bytes = struct({
  /** How many there are. */
  count: uint32_t,
  /** The bytes. */
  bytes: array(uint8_t, { count: "count", most: 10 }),
});

/** Ranges of different sizes. */
export const disk_packed = struct({
  /** How many bytes they have. */
  size: uint8_t,
  /** What they are. */
  kind: uint8_t,
  /** The ranges. */
  ranges: array(uint16_t, { bytes: "size", most: 200 }),
});

/** What follows a head. */
export const disk_tail = struct({
  /** How many there are. */
  count: uint32_t,
  tail: anonymous(
    union({
      /** The first one. */
      first: uint32_t,
      /** All of them. */
      all: array(uint32_t, { length: 0 }),
    }),
  ),
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
