import { array, bound, c, codes, header, ring, struct, uint16_t, uint32_t } from "abispec";

/** Other codes. */
export const OTHER = codes({
  /** Reads. */
  READ: 1,
});

/** Messages. */
export const TYPE = codes({
  /** Reads a sector. */
  READ: 1,
  /** Writes a sector. */
  WRITE: 2,
  /** The name of before for {@link TYPE.WRITE}. */
  STORE: c`TYPE_WRITE`,
  /** Above all of them. */
  MAX: bound(3),
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

/** Reads a sector. */
export const READ = disk.message(TYPE.READ, {
  request: {
    /** The sector. */
    sector: uint32_t,
  },
  response: {
    /** It is read. */
    SUCCESS: {},
  },
});

/** Writes a sector. */
export const WRITE = disk.message(TYPE.WRITE, {
  request: {},
  response: {
    /** It is written. */
    SUCCESS: {},
  },
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
