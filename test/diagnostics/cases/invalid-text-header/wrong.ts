import { constant, header } from "abispec";

/** How many blocks a disk has. */
export const BLOCKS = constant(8);

/** Disks. */
export default header({
  name: "../../etc/disk.",
  title: "Disks\u2028<script>",
  guard: "DISK_H",
  licence: "MIT */ int x; /*",
  byteOrder: "little",
  includes: ["../a\"\n#include </etc/passwd"],
});
