import { handle, header, struct, uint32_t } from "abispec";

/** Sectors, and where they are in the memory of a guest. */
export const disk_buffer = struct(
  {
    /** How many there are. */
    count: uint32_t,
    /** Where they are. */
    sectors: handle("void"),
  },
  { implicitPadding: true },
);

/** Sectors of a disk. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>", "ring.h"],
});
