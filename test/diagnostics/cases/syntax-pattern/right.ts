import { constant, header } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = constant(/\(/.source.length);

const last = (() => {
  const one = 1;
  return one;
})();

/** How many sectors there are. */
export const DISK_LENGTH = constant(last);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
