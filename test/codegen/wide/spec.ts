import { codes, header, ring, struct, uint16_t, uint32_t, union } from "abispec";

/** What a disk can do. */
export const DISK_OP = codes({
  /** Nothing. */
  NONE: 0,
  /** {@link FLUSH}. */
  FLUSH: 1,
});

/** How it went. */
export const DISK_STATUS = codes({
  /** It is done. */
  SUCCESS: 0,
  /** It failed. */
  ERROR: 1,
});

/** A request, whose id may be larger than a small integer of a JavaScript engine. */
export const disk_request = struct({
  /** Tells requests apart. */
  id: uint32_t,
  /** What to do. */
  op: uint32_t.of(DISK_OP),
  /** The parameter. */
  data: uint32_t,
});

/** A response. */
export const disk_response = struct({
  /** That of the request. */
  id: uint32_t,
  /** That of the request. */
  op: uint32_t.of(DISK_OP),
  /** The outcome. */
  status: uint32_t.of(DISK_STATUS),
  /** The result. */
  data: uint32_t,
});

/** The ring. */
export const disk = ring({
  request: disk_request,
  response: disk_response,
  messages: { id: "id", type: "op", status: "status", words: "data", result: "data" },
});

/** Writes what is cached. */
export const FLUSH = disk.message(DISK_OP.FLUSH, {
  request: {},
  response: {
    /** All is written. */
    SUCCESS: {},
    /** Some is lost. */
    ERROR: {},
  },
});

/** An event, with a member of 32 bits beside its union. */
export const disk_event = struct({
  /** Counts events. */
  number: uint32_t,
  /** What it is about; it selects the variant of {@link disk_event.u}. */
  op: uint16_t.of(DISK_OP),
  /** What the operation has to say. */
  u: union(
    {
      /** For {@link DISK_OP.FLUSH}. */
      flush: struct({
        /** Sectors that were written. */
        sectors: uint16_t,
      }),
    },
    { by: DISK_OP, cases: { FLUSH: "flush" } },
  ),
});

/** A disk that counts in 32 bits. */
export default header({
  name: "wide",
  title: "A disk that counts in 32 bits",
  guard: "WIDE_H",
  licence: "MIT",
  byteOrder: "little",
  cplusplus: true,
  includes: ["<stdint.h>", "ring.h"],
});
