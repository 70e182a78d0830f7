import { constant, header } from "abispec";

/** Characters of the path. */
export const DISK_PATH = constant(import.meta.url.length);

/** Sectors in one request, at most. */
export const DISK_SECTORS = (async () => constant(8))();

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
