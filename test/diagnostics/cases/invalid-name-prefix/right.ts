import { codes, header, masks } from "abispec";

/** What a lamp does. */
export const MODE = codes(
  {
    /** It is dark. */
    OFF: 0,
  },
  { prefix: "LAMP_" },
);

/** Keys. */
export const KEYS = masks(
  {
    /** The first one. */
    KEY_1: 0x1,
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
