import { header } from "abispec";
import * as requests from "./wrong/requests.ts";
import * as sizes from "./wrong/sizes.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
  chapters: [sizes, requests],
});
