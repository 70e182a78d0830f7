import { codes, header, masks } from "abispec";

/** What a lamp does. */
export const MODE = codes(
  {
    /** It is dark. */
    OFF: 0,
  },
  { prefix: "LAMP-" },
);

/** Keys. */
export const KEYS = masks(
  {
    /** The first one. */
    "1": 0x1,
  },
  { prefix: "" },
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
