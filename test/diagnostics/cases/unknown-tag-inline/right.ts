import { constant, header } from "abispec";

/** How many disks there are, 8, as in {@linkcode DISK_MORE}; `{@code}` is text. */
export const DISK_LIMIT = constant(8);

/** One more than {@link DISK_LIMIT}. */
export const DISK_MORE = constant(9);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
