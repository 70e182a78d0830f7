import { codes, header, struct, uint32_t, union } from "abispec";

/** Kinds of disks. */
export const DISK_KIND = codes({
  /** A file. */
  FILE: 1,
});

/** A disk. */
export const disk_info = struct({
  /** What it is. */
  kind: uint32_t.of(DISK_KIND),
  /** More about it. */
  u: union(
    {
      /** Number of the file. */
      file: uint32_t,
    },
    { by: DISK_KIND },
  ),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
