import { header } from "abispec";
import * as control from "./disk/control.ts";
import * as slots from "./disk/slots.ts";

/** A block device that exists for the sake of tests. */
export default header({
  name: "disk",
  title: "Block device",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
  chapters: [slots, control],
});
