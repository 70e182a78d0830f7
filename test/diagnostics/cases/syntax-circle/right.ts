import { header } from "abispec";
import * as sectors from "./line/sectors.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
  chapters: [sectors],
});
