import { alias, array, codes, header, ring, struct, uint16_t, uint32_t } from "abispec";

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
  rules: {
    /** Every request is answered. */
    answered: "must",
  },
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});

/** Reads a sector. */
export const READ = disk.message(TYPE.toString, {
  request: {
    /** The sector. */
    sector: uint32_t,
  },
  response: {
    /** It is read. */
    SUCCESS: {},
  },
});

/** What can be read. */
export const disk_info = struct({
  /** What it is. */
  kind: uint16_t.of(disk_request),
});

/** A handle. */
export const disk_handle_t = alias(TYPE);

/** A sector. */
export const disk_sector_t = alias(disk_sector_t);

/** Notices. */
export const disk_notice = ring({ request: TYPE, response: disk_info });

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
