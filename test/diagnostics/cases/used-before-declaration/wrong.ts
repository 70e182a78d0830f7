import { header } from "abispec";
import * as range from "./range.ts";
import * as request from "./request.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  chapters: [request, range],
  byteOrder: "little",
  includes: [],
});
