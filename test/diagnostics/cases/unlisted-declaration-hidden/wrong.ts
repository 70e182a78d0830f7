import { constant, header } from "abispec";

const DISK_LIMIT = constant(8);
export { DISK_LIMIT };

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
