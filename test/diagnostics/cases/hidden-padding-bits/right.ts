import { header, padding, struct, uint16_t, uint32_t } from "abispec";

/** The start of a packet. */
export const disk_packet = struct({
  /** Where it is. */
  place: uint32_t.bits(20),
  /** Written as 0. */
  pad: padding(uint16_t.bits(12)),
  /** How many bytes it has. */
  size: uint32_t.bits(16),
  /** The number of the packet. */
  number: uint16_t,
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
