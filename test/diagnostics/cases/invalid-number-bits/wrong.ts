import { header, int, long, struct, uint16_t, uint8_t } from "abispec";

/** The start of a packet. */
export const disk_packet = struct(
{
  /** What it is. */
  kind: uint8_t.bits(9),
  /** How urgent it is. */
  haste: uint16_t.bits(0),
  /** As wide as the ABI says. */
  wide: long.bits(33),
  /** Below zero, too. */
  offset: int.bits(1.5),
},
{ implicitPadding: true },
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
