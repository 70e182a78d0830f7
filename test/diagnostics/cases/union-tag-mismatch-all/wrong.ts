import { array, codes, header, struct, uint16_t, uint32_t, union } from "abispec";

/** What a disk does. */
export const DISK_STATE = codes({
  /** Nothing. */
  IDLE: 0,
});

/** Kinds of drives. */
export const DRIVE_KIND = codes({
  /** It turns. */
  SPINNING: 1,
  /** It does not. */
  SOLID: 2,
});

/** A drive. */
export const disk_drive = struct({
  /** The tag. */
  kind: uint32_t.of(DRIVE_KIND),
  /** More about it. */
  u: union(
    {
      /** Rounds per minute. */
      spinning: uint32_t,
      /** Blocks. */
      solid: uint32_t,
    },
    { by: DISK_STATE, cases: { SPINNING: "spinning", SOLID: "solid" } },
  ),
});

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
  includes: [],
});
