import { array, handle, header, pointer, struct, uint32_t } from "abispec";

/** A list of disks. */
export const disk_node = struct({
  /** The next one. */
  next: pointer(disk_node),
});

/** The sectors of a disk. */
export const disk_sectors = struct({
  /** Where they are. */
  sectors: pointer(array(uint32_t, 4)),
});

/** What a guest gives. */
export const disk_guest = struct({
  /** Where its addresses are. */
  addresses: handle(pointer("void")),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>", "xen.h"],
});
