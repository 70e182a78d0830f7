import { header } from "abispec";
import * as sectors from "./circle/sectors.ts";

/** Sectors on each disk. */
export const most = 8;

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
