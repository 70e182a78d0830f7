import { alias, header, ring, struct, uint32_t } from "abispec";

/** What a frontend asks. */
export const disk_request = struct({
  /** The sector. */
  sector: uint32_t,
});

/** What a backend answers. */
export const disk_response = struct({
  /** The sector. */
  sector: uint32_t,
});

/** State of the frontend. */
export const disk_front_ring = struct({
  /** Requests that it has sent. */
  sent: uint32_t,
});

/** A slot. */
export const disk_sring_entry = alias(uint32_t);

/** Index of a slot. */
export const RING_IDX = alias(uint32_t);

/** The ring. */
export const disk = ring({ request: disk_request, response: disk_response });

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["ring.h"],
});
