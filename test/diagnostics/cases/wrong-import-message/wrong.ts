import { header, uint32_t } from "abispec";
import { CONTROL_TYPE, control } from "./control.ts";

/** Disks. */
export default header({
  name: "disk",
  title: "Disks",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});

/** Makes the disk larger. */
export const RESIZE = control.message(CONTROL_TYPE.RESIZE, {
  request: {
    /** Sectors. */
    size: uint32_t,
  },
  response: {
    /** It is larger. */
    SUCCESS: {},
  },
});
