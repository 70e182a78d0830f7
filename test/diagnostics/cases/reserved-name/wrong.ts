import { header, struct, uint32_t } from "abispec";

/** A disk. */
export const disk_info = struct(
  {
    /** A keyword of C++. */
    template: uint32_t,
    /** A keyword of C. */
    register: uint32_t,
  },
  { typedef: "function" },
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
