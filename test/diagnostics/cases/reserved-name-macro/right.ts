import { alias, codes, header, struct, uint16_t, uint32_t } from "abispec";

/** Seconds. */
export const disk_time_t = alias(uint32_t);

/** Limits. */
export const DISK = codes({
  /** The largest value. */
  MAX: 1,
});

/** What a program may know when it includes the header. */
export const disk_info = struct({
  /** Line. */
  line: uint32_t,
  /** Error. */
  error: uint32_t,
  /** Imaginary part. */
  imaginary_part: uint16_t,
  /** Signal. */
  hang_up: uint16_t,
  /** Digits. */
  digits: uint32_t,
  /** Platform. */
  platform: uint32_t,
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
