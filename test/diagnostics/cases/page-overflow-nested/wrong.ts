import { header, struct, uint32_t } from "abispec";

/** A sector. */
export const disk_1 = struct({
  /** Its number. */
  number: uint32_t,
  /** Its checksum. */
  checksum: uint32_t,
});

/** Twice as many sectors. */
export const disk_2 = struct({
  /** The first ones. */
  first: disk_1,
  /** The others. */
  others: disk_1,
});

/** Twice as many sectors. */
export const disk_3 = struct({
  /** The first ones. */
  first: disk_2,
  /** The others. */
  others: disk_2,
});

/** Twice as many sectors. */
export const disk_4 = struct({
  /** The first ones. */
  first: disk_3,
  /** The others. */
  others: disk_3,
});

/** Twice as many sectors. */
export const disk_5 = struct({
  /** The first ones. */
  first: disk_4,
  /** The others. */
  others: disk_4,
});

/** Twice as many sectors. */
export const disk_6 = struct({
  /** The first ones. */
  first: disk_5,
  /** The others. */
  others: disk_5,
});

/** Twice as many sectors. */
export const disk_7 = struct({
  /** The first ones. */
  first: disk_6,
  /** The others. */
  others: disk_6,
});

/** Twice as many sectors. */
export const disk_8 = struct({
  /** The first ones. */
  first: disk_7,
  /** The others. */
  others: disk_7,
});

/** Twice as many sectors. */
export const disk_9 = struct({
  /** The first ones. */
  first: disk_8,
  /** The others. */
  others: disk_8,
});

/** Twice as many sectors. */
export const disk_10 = struct({
  /** The first ones. */
  first: disk_9,
  /** The others. */
  others: disk_9,
});

/** Twice as many sectors. */
export const disk_11 = struct({
  /** The first ones. */
  first: disk_10,
  /** The others. */
  others: disk_10,
});

/** Twice as many sectors. */
export const disk_12 = struct({
  /** The first ones. */
  first: disk_11,
  /** The others. */
  others: disk_11,
});

/** Twice as many sectors. */
export const disk_13 = struct({
  /** The first ones. */
  first: disk_12,
  /** The others. */
  others: disk_12,
});

/** Twice as many sectors. */
export const disk_14 = struct({
  /** The first ones. */
  first: disk_13,
  /** The others. */
  others: disk_13,
});

/** Twice as many sectors. */
export const disk_15 = struct({
  /** The first ones. */
  first: disk_14,
  /** The others. */
  others: disk_14,
});

/** Twice as many sectors. */
export const disk_16 = struct({
  /** The first ones. */
  first: disk_15,
  /** The others. */
  others: disk_15,
});

/** Twice as many sectors. */
export const disk_17 = struct({
  /** The first ones. */
  first: disk_16,
  /** The others. */
  others: disk_16,
});

/** Twice as many sectors. */
export const disk_18 = struct({
  /** The first ones. */
  first: disk_17,
  /** The others. */
  others: disk_17,
});

/** Twice as many sectors. */
export const disk_19 = struct({
  /** The first ones. */
  first: disk_18,
  /** The others. */
  others: disk_18,
});

/** Twice as many sectors. */
export const disk_20 = struct({
  /** The first ones. */
  first: disk_19,
  /** The others. */
  others: disk_19,
});

/** Twice as many sectors. */
export const disk_21 = struct({
  /** The first ones. */
  first: disk_20,
  /** The others. */
  others: disk_20,
});

/** Twice as many sectors. */
export const disk_22 = struct({
  /** The first ones. */
  first: disk_21,
  /** The others. */
  others: disk_21,
});

/** Twice as many sectors. */
export const disk_23 = struct({
  /** The first ones. */
  first: disk_22,
  /** The others. */
  others: disk_22,
});

/** Twice as many sectors. */
export const disk_24 = struct({
  /** The first ones. */
  first: disk_23,
  /** The others. */
  others: disk_23,
});

/** Twice as many sectors. */
export const disk_25 = struct({
  /** The first ones. */
  first: disk_24,
  /** The others. */
  others: disk_24,
});

/** Twice as many sectors. */
export const disk_26 = struct({
  /** The first ones. */
  first: disk_25,
  /** The others. */
  others: disk_25,
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
