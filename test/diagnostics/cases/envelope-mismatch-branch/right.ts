import { array, codes, header, ring, struct, uint16_t, uint32_t } from "abispec";

/** Messages. */
export const TYPE = codes({
  /** Reads a sector. */
  READ: 1,
});

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
});

/** What a frontend asks. */
export const disk_request = struct({
  /** Tells requests apart. */
  id: uint16_t,
  /** What to do. */
  type: uint16_t.of(TYPE),
  /** The words of the message. */
  data: array(uint32_t, 2),
});

/** What a backend answers. */
export const disk_response = struct({
  /** That of the request. */
  id: uint16_t,
  /** That of the request. */
  type: uint16_t.of(TYPE),
  /** The outcome. */
  status: uint32_t.of(STATUS),
  /** The word of the reply. */
  data: uint32_t,
});

/** The ring. */
export const disk = ring({
  request: disk_request,
  response: disk_response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
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
