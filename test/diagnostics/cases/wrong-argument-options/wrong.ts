import { alias, codes, constant, flags, header, uint32_t } from "abispec";

const shared = { unsigned: true, wide: true } as const;

/** How many disks there are. */
export const DISK_LIMIT = constant(16, shared);

/** What a disk does. */
export const disk_state = codes(
  {
    /** Nothing. */
    IDLE: 0,
  },
  { ...shared, prefix: "DISK_" },
);

/** How a sector is read. */
export const disk_flags = flags(
  {
    /** From the cache. */
    cached: 0,
  },
  { sign: true } as object,
);

/** The number of a sector. */
export const disk_sector_t = alias(uint32_t, { align: 8 } as object);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
