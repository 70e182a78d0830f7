import { header, ring, struct, uint16_t } from "abispec";

/** The response to a request. */
export const disk_response = struct({
  /** That of the request. */
  id: uint16_t,
});

/** The ring of a disk. */
export const disk = ring({
  request: struct({
    /** Tells requests apart. */
    id: uint16_t,
  }),
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
