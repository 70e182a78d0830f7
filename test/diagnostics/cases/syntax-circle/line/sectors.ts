import { array, struct, uint16_t } from "abispec";

const most = 8;

/** The sectors of a disk. */
export const disk_sectors = struct({
  /** Each of them. */
  all: array(uint16_t, most),
});
