import { header } from "abispec";
import * as request from "./wrong/request.ts";

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
