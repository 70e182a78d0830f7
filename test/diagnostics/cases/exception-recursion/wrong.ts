import { constant, header } from "abispec";

function length(): number {
  return length() + 1;
}

/** How many sectors there are. */
export const DISK_LENGTH = constant(length());

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
