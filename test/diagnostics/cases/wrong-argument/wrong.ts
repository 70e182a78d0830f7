import { header } from "abispec";

/** Disks. */
export default header({
  name: "disk",
  titel: "The interface of a disk",
  guard: 1,
  byteOrder: "midle",
  includes: "ring.h",
});
