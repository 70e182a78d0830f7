import { header, ring, struct, uint16_t } from "abispec";

/** A request. */
export const disk_request = struct({
  /** Tells requests apart. */
  id: uint16_t,
});

/** The response to a request. */
export const disk_response = struct({
  /** That of the request. */
  id: uint16_t,
});

/** The ring of a disk. */
export const disk = ring({
  request: disk_request,
  response: disk_response,
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
