import { constant, header, when } from "abispec";

/** Whether there are disks. */
export const HAS_DISKS = constant(1);

/** Sectors in one request, at most. */
export const DISK_SECTORS = when(HAS_DISKS as never, constant(8));

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
