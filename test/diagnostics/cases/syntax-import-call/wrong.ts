import abispec, { header } from "abispec";
const { constant } = require("abispec");

/** How many disks there are. */
export const DISK_LIMIT = constant(16);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
