import { alias, anonymous, header, struct, uint32_t, union } from "abispec";

/** The number of a sector. */
export const sector = alias(uint32_t);

/** A range of sectors. */
export const disk_range = struct({
  /** The first one. */
  sector: sector,
  /** The last one. */
  last: sector,
});

/** A place on a disk. */
export const disk_place = struct({
  choice: anonymous(
    union({
      /** In sectors. */
      start: sector,
      /** In tracks. */
      track: sector,
    }),
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
  cplusplus: true,
});
