import {
  array,
  bound,
  codes,
  flags,
  int16_t,
  padding,
  ring,
  struct,
  uint16_t,
  uint32_t,
} from "abispec";
import { uint64_t, uint8_t, union, verbatim, when } from "abispec";

/** What is to be done. */
export const DISK_OP = codes({
  /** Reads sectors. */
  READ: 0,
  /** Discards sectors. */
  DISCARD: 1,
  /** Nothing. */
  NONE: 7,
  /** One more than the largest. */
  MAX: bound(8),
});

/** How it went. */
export const DISK_RSP = codes({
  /** Not as hoped for. */
  ERROR: -1,
  /** As hoped for. */
  OKAY: 0,
});

/** How it is to be done. */
export const DISKF = flags({
  /** At once. */
  sync: 0,
  /** Without a cache. */
  direct: 3,
});

/** One request. */
export const disk_request = struct({
  /** What is to be done. */
  operation: uint8_t.of(DISK_OP),
  /** How. */
  flags: uint8_t.of(DISKF),
  /** Written as 0. */
  pad: padding(uint16_t),
  /** Its parameters. */
  u: union(
    {
      /** For {@link DISK_OP.READ}. */
      read: struct({
        /** The pages. */
        pages: array(uint16_t, 2),
        /** Sectors on the first and the last one. */
        sectors: array(uint8_t, 4),
      }),
      /** For {@link DISK_OP.DISCARD}. */
      discard: struct({
        /** The number of sectors. */
        count: uint32_t,
      }),
    },
    { by: DISK_OP, cases: { READ: "read", DISCARD: "discard" } },
  ),
});

/** Its response. */
export const disk_response = struct({
  /** That of the request. */
  operation: uint8_t.of(DISK_OP),
  /** Written as 0. */
  pad: padding(uint8_t),
  /** How it went. */
  status: int16_t.of(DISK_RSP),
});

/** The ring of sectors. */
export const disk = ring({ request: disk_request, response: disk_response });

/** A struct whose layout depends on the ABI. */
export const disk_segment = struct(
  {
    /** Which one. */
    index: uint32_t,
    /** The first sector. */
    start: uint64_t,
  },
  { typedef: "disk_segment_t", implicitPadding: true },
);

/** The checksum of a sector. */
export const disk_checksum = when("defined(DISK_CHECKSUM)", verbatim("./checksum.c"));
