import { header } from "abispec";
import * as blocks from "./ascii/blocks.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "Disks",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  chapters: [blocks],
});
