import { header, input, output, padding, struct, uint32_t } from "abispec";

/** An entry. */
export const disk_entry = struct({
  /** The sector. */
  sector: output(input(uint32_t)),
  /** Unused. */
  pad: padding(padding(uint32_t)),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
