import { array, char, constant, header, struct, uint32_t, when } from "abispec";

/** Pages of a disk with many. */
export const DISK_PAGES = constant(64);

/** Where a page is. */
export const disk_place = struct({
  /** Its number. */
  page: uint32_t,
});

/** Longest name of a disk. */
export const DISK_NAME = constant(16);

/** Longest name of a part. */
export const DISK_PART_NAME = constant(8);

/** What a disk with a name has. */
export const disk_label = when(
  "defined(DISK_LARGE)",
  struct(
    {
      /** Its name. */
      name: array(char, DISK_NAME),
    },
    { inside: { name: { before: DISK_NAME } } },
  ),
);

/** What a disk has. */
export const disk = struct(
  {
    /** Its pages. */
    pages: when("defined(DISK_LARGE)", uint32_t),
    more: when("defined(DISK_LARGE)", {
      /** Where they are. */
      place: disk_place,
    }),
    /** Its parts. */
    parts: when(
      "defined(DISK_LARGE)",
      array(
        struct(
          {
            /** Its name. */
            name: array(char, DISK_PART_NAME),
          },
          { inside: { name: { before: DISK_PART_NAME } } },
        ),
        4,
      ),
    ),
    /** Its sectors. */
    sectors: uint32_t,
  },
  { inside: { pages: DISK_PAGES, place: disk_place } },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
