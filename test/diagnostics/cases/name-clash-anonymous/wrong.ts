import { anonymous, header, struct, uint16_t, uint32_t, union } from "abispec";

/** What a disk is asked. */
export const disk_question = struct({
  /** The sector. */
  sector: uint32_t,
  either: anonymous(
    union({
      /** A sector. */
      sector: uint32_t,
      halves: anonymous(
        struct({
          /** The first half. */
          either: uint16_t,
          /** The second half. */
          second: uint16_t,
        }),
      ),
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
});
