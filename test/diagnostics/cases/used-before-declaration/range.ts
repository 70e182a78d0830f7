import { struct, uint32_t } from "abispec";

/** A stretch of sectors. */
export const disk_range = struct({
  /** The first. */
  first: uint32_t,
});
