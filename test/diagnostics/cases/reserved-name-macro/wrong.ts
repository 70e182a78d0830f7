import { alias, codes, header, struct, uint16_t, uint32_t } from "abispec";

/** Seconds. */
export const time_t = alias(uint32_t);

/** Limits. */
export const UINT32 = codes({
  /** The largest value. */
  MAX: 1,
});

/** What a program may know when it includes the header. */
export const disk_info = struct({
  /** Line. */
  __LINE__: uint32_t,
  /** Error. */
  errno: uint32_t,
  /** Imaginary part. */
  I: uint16_t,
  /** Signal. */
  SIGHUP: uint16_t,
  /** Digits. */
  FLT_DIG: uint32_t,
  /** Platform. */
  linux: uint32_t,
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
