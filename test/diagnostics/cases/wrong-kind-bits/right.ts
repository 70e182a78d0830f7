import { array, header, output, padding, struct, uint8_t, union } from "abispec";

/** The start of a packet. */
export const disk_packet = struct({
  /** What it is. */
  kinds: array(uint8_t, 2),
  /** How it went. */
  status: output(uint8_t),
});

/** A word of a packet. */
export const disk_word = union({
  /** All of it. */
  all: uint8_t,
  /** Written as 0. */
  none: padding(uint8_t.bits(3)),
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
