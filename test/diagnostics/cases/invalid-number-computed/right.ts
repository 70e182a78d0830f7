import { array, codes, constant, header, struct, uint16_t } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = codes({
  /** Of a slow bus. */
  SLOW: 8,
});

/** How fast a disk is. */
export const DISK_SPEED = constant(Number("5"));

/** What is known of a disk. */
export const disk_info = struct({
  /** Its sectors. */
  sectors: array(uint16_t, 4),
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
