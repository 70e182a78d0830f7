import { array, codes, header, struct, uint16_t, uint32_t, union } from "abispec";

/** Kinds of disks. */
export const DISK_KIND = codes({
  /** A file. */
  FILE: 1,
});

/** Two that could be. */
export const disk_info = struct({
  /** One. */
  one: uint16_t.of(DISK_KIND),
  /** Two. */
  two: uint16_t.of(DISK_KIND),
  /** More about it. */
  u: union(
    {
      /** Its number. */
      file: uint32_t,
    },
    { by: DISK_KIND, cases: { FILES: "file" } },
  ),
});

/** One of many. */
export const disk_item = struct({
  /** The tag. */
  kind: uint32_t.of(DISK_KIND),
  /** More about it. */
  u: array(
    union(
      {
        /** Its number. */
        file: uint32_t,
      },
      { by: DISK_KIND, cases: { FILE: "files" } },
    ),
    2,
  ),
});

/** One with a tag of another name. */
export const disk_part = struct({
  /** The tag. */
  kind: uint32_t.of(DISK_KIND),
  /** More about it. */
  u: union(
    {
      /** Its number. */
      file: uint32_t,
    },
    { by: DISK_KIND, cases: { FILE: "file" }, tag: "kin" },
  ),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
