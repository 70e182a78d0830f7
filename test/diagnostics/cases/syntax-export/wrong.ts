import { constant, header } from "abispec";
import { limits } from "./limit.ts";

/** How many disks there are. */
export const DISK_LIMIT = constant(limits);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
