import { header, struct, uint32_t } from "abispec";

/** What a disk is like. */
export const disk_info = struct(
  {
    /** Its size. */
    sectors: uint32_t,
  },
  { typedef: "disk_info_t" },
);

/** What a disk is doing. */
export const disk_status = struct(
  {
    /** Requests that are waiting. */
    waiting: uint32_t,
  },
  { typedef: "disk_status_t" },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
