import { constant, header } from "abispec";

enum Size {
  small = 8,
}

/** How many disks there are. */
export const DISK_LIMIT = constant(Size.small);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
