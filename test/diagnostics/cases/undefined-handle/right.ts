import { alias, handle, header, struct, uint32_t, verbatim } from "abispec";

/** A sector. */
export const disk_sector = struct(
  {
    /** Its number. */
    number: uint32_t,
  },
  { typedef: "disk_sector_t", handle: true },
);

/** A number. */
export const disk_number_t = alias(uint32_t, { handle: true });

/** A request. */
export const disk_request = struct({
  /** Its sectors. */
  sectors: handle(disk_sector),
  /** Numbers. */
  numbers: handle(disk_number_t),
});

/** The last numbers. */
export const disk_last = verbatim("last.c");

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>", "xen.h"],
});
