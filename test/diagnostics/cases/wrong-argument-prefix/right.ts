import { codes, header } from "abispec";

/** What a lamp does. */
export const MODE = codes(
  {
    /** It is dark. */
    OFF: 0,
  },
  { prefix: "LAMP_" },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
