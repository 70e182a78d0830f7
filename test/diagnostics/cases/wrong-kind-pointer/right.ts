import { alias, handle, header, pointer, struct, uint32_t } from "abispec";

/** A list of disks. */
export const disk_node = struct({
  /** The next one. */
  next: pointer("struct disk_node"),
});

/** The sectors of a disk. */
export const disk_sectors = struct({
  /** Where they are. */
  sectors: pointer(uint32_t),
});

/** An address. */
export const disk_address_t = alias(pointer("void"), { handle: true });

/** What a guest gives. */
export const disk_guest = struct({
  /** Where its addresses are. */
  addresses: handle(disk_address_t),
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
