import { header, struct } from "abispec";
import { disk_size_t } from "./wrong/sizes.ts";

/** Pages of disks. */
export default header({
  name: "pages",
  title: "Pages of disks",
  guard: "PAGES_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});

/** A page. */
export const disk_page = struct({
  /** Its sectors. */
  sectors: disk_size_t,
});
