import { array, codes, header, struct, uint16_t, uint8_t, union } from "abispec";

/** What a packet has. */
export const DISK_PACKET = codes({
  /** A number. */
  NUMBER: 0,
  /** Bytes. */
  BYTES: 1,
});

/** What is in a packet. */
export const disk_body = union(
  {
    /** A number. */
    number: uint16_t,
    /** Bytes. */
    bytes: array(uint8_t, { length: 0 }),
  },
  { by: DISK_PACKET, cases: { NUMBER: "number", BYTES: "bytes" } },
);

/** A packet, whose kind another header tells. */
export const disk_packet = struct({
  /** How long it is. */
  length: uint16_t,
  /** What is in it. */
  body: disk_body,
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
