import { array, header, output, struct, uint8_t } from "abispec";

/** The start of a packet. */
export const disk_packet = struct({
  /** What it is. */
  kinds: array(uint8_t, 2),
  /** How it went. */
  status: output(uint8_t),
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
