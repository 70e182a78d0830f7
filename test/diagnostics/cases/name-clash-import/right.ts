import { header, struct, uint32_t } from "abispec";
import { disk_range } from "./sectors.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});

/** A range of bytes. */
export const disk_byte_range = struct({
  /** The first one. */
  start: uint32_t,
  /** The last one. */
  end: uint32_t,
});

/** A request. */
export const disk_request = struct({
  /** What it reads. */
  bytes: disk_byte_range,
  /** Where it reads. */
  sectors: disk_range,
});
