import { c, constant, header, macro, uint32_t } from "abispec";

/** Bytes of a sector. */
export const DISK_SECTOR = constant(c("512"));

/** Bytes of some sectors. */
export const DISK_BYTES = macro(
  {
    /** How many there are. */
    sectors: uint32_t,
  },
  c`sectors * 512`,
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
