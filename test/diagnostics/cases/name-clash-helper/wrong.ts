import { codes, constant, header, struct, uint32_t } from "abispec";

/** What a function of the output is called, too. */
export const checkPlace = constant(1);

/** What can go wrong. */
export const disk = codes({
  /** The members of a sector. */
  sector_MEMBERS: 0,
});

/** A sector. */
export const disk_sector = struct({
  /** Its number. */
  number: uint32_t,
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
