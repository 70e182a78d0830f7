import { header, section } from "abispec";

/** How disks work. */
export const diskText = section("...");

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
