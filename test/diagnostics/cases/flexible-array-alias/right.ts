import { alias, array, header, uint32_t } from "abispec";

/** Numbers of sectors. */
export const sectors_t = alias(array(uint32_t, 8));

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
