import { constant, header } from "abispec";

const sizes = {
  /** Bytes of a sector. */
  DISK_SECTOR: constant(512),
  /** Sectors, at most. */
  DISK_SECTORS: constant(8),
};

export const { DISK_SECTOR, DISK_SECTORS } = sizes;

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
