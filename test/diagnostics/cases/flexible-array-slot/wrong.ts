import { array, codes, header, pageOf, ring, struct, uint16_t, uint32_t, when } from "abispec";

/** A list of sectors. */
export const disk_list = struct({
  /** How many there are. */
  count: uint32_t,
  /** The sectors. */
  sectors: array(uint32_t, { count: "count" }),
});

/** Sectors, which are the end except where a number follows. */
export const disk_sectors = struct({
  /** The disk. */
  disk: uint32_t,
  /** The sectors. */
  rest: struct({
    /** The first one. */
    first: uint32_t,
    /** The others. */
    others: array(uint32_t, {}),
  }),
  /** How many there are. */
  old: when("defined(__i386__)", uint32_t),
});

/** An answer. */
export const disk_answer = struct({
  /** How it went. */
  status: uint32_t,
});

/** Moves sectors. */
export const disk = ring({ request: disk_list, response: disk_answer });

/** Moves sectors, too. */
export const disk_too = ring({ request: disk_sectors, response: disk_answer });

/** The messages. */
export const TYPE = codes({
  /** Forgets sectors. */
  FORGET: 1,
});

/** The outcomes. */
export const STATUS = codes({
  /** It is done. */
  DONE: 0,
});

/** A request. */
export const disk_ctl_request = struct({
  /** Tells requests apart. */
  id: uint16_t,
  /** The message. */
  type: uint16_t.of(TYPE),
  /** Its parameter. */
  data: uint32_t,
});

/** A response. */
export const disk_ctl_response = struct({
  /** That of the request. */
  id: uint16_t,
  /** That of the request. */
  type: uint16_t.of(TYPE),
  /** The outcome. */
  status: uint16_t.of(STATUS),
  /** The parameter. */
  data: uint16_t,
});

/** Messages. */
export const disk_ctl = ring({
  request: disk_ctl_request,
  response: disk_ctl_response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});

/** Forgets sectors. */
export const FORGET = disk_ctl.message(TYPE.FORGET, {
  request: {
    /** The sectors. */
    lists: pageOf(disk_list),
  },
  response: {
    /** They are forgotten. */
    DONE: {},
  },
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["ring.h"],
});
