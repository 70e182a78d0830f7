import { array, struct, uint16_t } from "abispec";
import { most } from "../wrong.ts";

/** The sectors of a disk. */
export const disk_sectors = struct({
  /** Each of them. */
  all: array(uint16_t, most),
});
