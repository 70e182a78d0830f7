import { handle, header, pointer, struct } from "abispec";

/** A list of disks. */
export const disk_node = struct({
  /** The next one. */
  next: pointer("struct disk_node; int x"),
});

/** The sectors of a disk. */
export const disk_sectors = struct({
  /** Where they are. */
  sectors: handle("const void"),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
