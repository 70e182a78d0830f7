import { constant, header } from "abispec";

const name = `${"sd".repeat(40)}1`;

/** Whether the longest name is one of a disk. */
export const DISK_NAMED = constant(/^(?:[sd]+)+$/.test(name) ? 1 : 0);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
