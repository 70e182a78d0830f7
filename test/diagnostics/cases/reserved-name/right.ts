import { header, struct, uint32_t } from "abispec";

/** A disk. */
export const disk_info = struct(
  {
    /** A keyword of C++. */
    pattern: uint32_t,
    /** A keyword of C. */
    index: uint32_t,
  },
  { typedef: "disk_info_t" },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  cplusplus: true,
  byteOrder: "little",
  includes: [],
});
