import { anonymous, array, codes, constant, header, struct } from "abispec";
import { uint32_t, union } from "abispec";

/** How a disk turns. */
export const disk_speed = codes(
  {
    /** It stands. */
    STOPPED: 0,
  },
  { as: "enum", macros: ["STOPPED"] },
);

/** Most sectors. */
export const DISK_SECTORS = constant(8);

/** A disk. */
export const disk = struct({
  /** Its number. */
  number: uint32_t,
  place: anonymous(
    struct(
      {
        /** Its first sector. */
        first: uint32_t,
      },
      { inside: { first: DISK_SECTORS } },
    ),
  ),
  either: anonymous(
    union({
      /** Its sectors. */
      sectors: uint32_t,
    }),
  ),
});

/** Disks in a row. */
export const disk_row = struct({
  /** How many there are. */
  count: uint32_t,
  /** Their numbers. */
  numbers: array(uint32_t, { count: "count" }),
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
