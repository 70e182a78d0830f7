import { array, header, ring, struct, uint8_t } from "abispec";

/** What a frontend asks. */
export const disk_request = struct({
  /** Bytes. */
  bytes: array(uint8_t, 5000),
});

/** The ring. */
export const disk = ring({ request: disk_request, response: disk_request });

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
