import { header, struct, uint16_t, uint32_t } from "abispec";

/** What a disk is like. */
export const disk_info = struct({
  /** How many sectors it has. */
  sectors: uint32_t,
  /** How many sectors it has in total. */
  all_sectors: uint32_t,
  /** Bytes of a sector. */
  size: uint32_t,
});

/** How fast a disk is. An underscore and a small letter are free in a struct. */
export const disk_speed = struct({
  /** Rounds in a minute. */
  _rounds: uint16_t,
  // @abispec-ignore reserved-prefix drivers have used this name for years
  /** Sectors in a second. */
  __sectors: uint16_t,
});

/** A time, as another header has it. */
export const disk_time = struct(
  {
    /** Seconds. */
    __seconds: uint32_t,
  },
  { header: "time.h" },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "__DISK_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
