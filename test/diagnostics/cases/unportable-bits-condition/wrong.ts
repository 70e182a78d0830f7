import { header, struct, uint8_t, when } from "abispec";

/** The start of a packet. */
export const disk_packet = struct(
  {
    /** What it is. */
    kind: uint8_t.bits(4),
    /** How urgent it is. */
    haste: when("defined(DISK_HASTE)", uint8_t.bits(4), uint8_t.bits(4)),
  },
  { portableBits: "compiler" },
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
