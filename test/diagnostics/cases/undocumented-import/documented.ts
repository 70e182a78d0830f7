import { header, struct, uint32_t } from "abispec";

/** Sectors. */
export default header({
  name: "sectors",
  title: "Sectors of disks",
  guard: "SECTORS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});

/** A range of sectors. */
export const sector_range = struct({
  /** The first one. */
  first: uint32_t,
  /** How many there are. */
  count: uint32_t,
});
