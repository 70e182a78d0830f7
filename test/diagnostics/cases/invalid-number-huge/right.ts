import { array, header, struct, uint8_t } from "abispec";

/** A sector. */
export const disk_sector = struct({
  /** Its bytes. */
  bytes: array(uint8_t, 512),
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
