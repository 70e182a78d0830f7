import { header } from "abispec";
import * as request from "./request.ts";
import * as size from "./size.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  chapters: [request],
  byteOrder: "little",
  includes: [],
});
