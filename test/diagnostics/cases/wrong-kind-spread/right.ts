import { header, struct, uint32_t, when } from "abispec";

/** What a disk is like. */
export const disk_info = struct({
  /** How many sectors it has. */
  sectors: uint32_t,
  cached: when("defined(DISK_CACHE)", {
    /** Sectors of its cache. */
    cache: uint32_t,
  }),
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
