import { constant, header, section } from "abispec";

/** How many disks there are - at most. */
export const DISK_LIMIT = constant(8);

/** How they work. */
export const diskText = section("Details");

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
