import { header } from "abispec";
import * as range from "./range.ts";
import * as request from "./request.ts";
import * as size from "./size.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  chapters: [range, request, size],
  byteOrder: "little",
  includes: [],
});
