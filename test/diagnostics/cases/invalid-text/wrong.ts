import { header, key, section } from "abispec";

/** Where the disk is. */
export const diskPath = key("../disk", { writer: "backend", absent: "0" });

/** How disks work. */
export const diskText = section("Disks\n*/ and more");

/** Disks. */
export default header({
  name: "../disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
