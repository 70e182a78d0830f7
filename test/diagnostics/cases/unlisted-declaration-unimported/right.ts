import { header } from "abispec";
import * as request from "./right/request.ts";
import * as size from "./right/size.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  chapters: [request, size],
  byteOrder: "little",
  includes: [],
});
