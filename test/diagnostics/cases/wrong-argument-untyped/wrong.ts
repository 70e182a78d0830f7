import { aligned, codes, constant, header, input, macro, padding, struct } from "abispec";
import { uint32_t, when } from "abispec";

/** Sectors in one request. */
export const DISK_SECTORS = constant(8, "unsigned" as never);

/** What a disk does. */
export const DISK_TASK = codes(
  {
    /** Nothing. */
    IDLE: 0,
  },
  1 as never,
);

/** Most disks. */
export const DISK_MOST = when("defined(DISK_MANY)", constant(64), 16 as never);

/** Fewest disks. */
export const DISK_LEAST = when(null as never, constant(1));

/** Pages for sectors. */
export const DISK_PAGES = macro(
  {
    /** How many sectors. */
    sectors: uint32_t,
  },
  undefined as never,
);

/** A disk. */
export const disk = struct({
  /** Its number. */
  number: aligned(uint32_t, undefined as never),
  /** Zero. */
  pad: input(padding(uint32_t)),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
  defines: { DISK_MANY: "1" as never },
  elsewhere: [1 as never],
});
