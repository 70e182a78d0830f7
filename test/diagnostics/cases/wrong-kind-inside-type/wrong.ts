import { array, header, padding, struct, uint32_t, uint8_t } from "abispec";

/** A sector. */
export const disk_sector = struct({
  /** Unused. */
  pad: array(padding(uint8_t), 4),
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
