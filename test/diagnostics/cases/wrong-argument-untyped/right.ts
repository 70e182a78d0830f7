import { aligned, c, codes, constant, header, macro, padding, struct } from "abispec";
import { uint32_t, when } from "abispec";

/** Sectors in one request. */
export const DISK_SECTORS = constant(8, { unsigned: true });

/** What a disk does. */
export const DISK_TASK = codes({
  /** Nothing. */
  IDLE: 0,
});

/** Most disks. */
export const DISK_MOST = when("defined(DISK_MANY)", constant(64), constant(16));

/** Fewest disks. */
export const DISK_LEAST = when("!defined(DISK_MANY)", constant(1));

/** Pages for sectors. */
export const DISK_PAGES = macro(
  {
    /** How many sectors. */
    sectors: uint32_t,
  },
  ({ sectors }) => c`${sectors} / 8`,
);

/** A disk. */
export const disk = struct({
  /** Its number. */
  number: aligned(uint32_t, 4),
  /** Zero. */
  pad: padding(uint32_t),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
  defines: { DISK_MANY: 1 },
});
