import { array, header, struct, uint32_t, uint8_t } from "abispec";

/** A list of sectors. */
export const disk_list = struct({
  /** How many there are. */
  count: uint32_t,
  /** The sectors. */
  sectors: array(uint32_t, { count: "count", length: 5 }),
});

/** A name. */
export const disk_name = struct({
  /** Its bytes. */
  length: uint32_t,
  /** Its letters. */
  letters: array(uint8_t, { count: "length", bytes: "length" }),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
