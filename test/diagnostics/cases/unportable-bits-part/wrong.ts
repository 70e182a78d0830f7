import { anonymous, header, padding, struct, uint8_t } from "abispec";

/** The start of a packet. */
export const disk_packet = struct(
  {
    /** What it is. */
    kind: uint8_t.bits(4),
    /** How urgent it is. */
    haste: uint8_t.bits(2),
    /** Written as 0. */
    more: padding(uint8_t),
  },
  { portableBits: "linux" },
);

/** The end of a packet. */
export const disk_end = struct(
  {
    /** What it is. */
    kind: uint8_t.bits(4),
    none: anonymous(uint8_t.bits(0)),
    /** How it went. */
    status: uint8_t,
  },
  { portableBits: "linux" },
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
