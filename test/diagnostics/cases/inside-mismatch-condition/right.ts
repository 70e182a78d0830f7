import { constant, header, struct, uint32_t, when } from "abispec";

/** Pages of a disk with many. */
export const DISK_PAGES = when("defined(DISK_LARGE)", constant(64));

/** Where a page is. */
export const disk_place = when("defined(DISK_LARGE)", struct({
  /** Its number. */
  page: uint32_t,
}));

/** What a disk has. */
export const disk = struct(
  {
    /** Its pages. */
    pages: when("defined(DISK_LARGE)", uint32_t),
    more: when("defined(DISK_LARGE)", {
      /** Where they are. */
      place: disk_place,
    }),
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
