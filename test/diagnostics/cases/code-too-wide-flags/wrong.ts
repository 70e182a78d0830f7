import { flags, header, int8_t, struct } from "abispec";

/** Bits. */
export const DISK_FLAG = flags({
  /** It can't be written. */
  readonly: 7,
});

/** Bits with a sign. */
export const DISK_SIGN = flags(
  {
    /** The sign. */
    sign: 31,
  },
  { signed: true },
);

/** A disk. */
export const disk_info = struct({
  /** What it can do. */
  flags: int8_t.of(DISK_FLAG),
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
