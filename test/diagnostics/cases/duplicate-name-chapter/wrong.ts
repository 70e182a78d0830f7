import { header } from "abispec";
import * as info from "./info.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  chapters: [info, info],
  includes: [],
});
