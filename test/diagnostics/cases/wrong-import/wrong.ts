import { header, struct, uint32_t } from "abispec";
import { sector_range } from "./sectors.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "big",
  includes: ["<stdint.h>"],
  cplusplus: true,
});

/** A request. */
export const disk_request = struct({
  /** Identifies it. */
  id: uint32_t,
  /** What it reads. */
  range: sector_range,
});
