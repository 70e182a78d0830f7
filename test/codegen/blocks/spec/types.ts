import { alias, array, codes, constant, flags, padding, struct, uint16_t } from "abispec";
import { uint32_t, uint64_t, uint8_t, union } from "abispec";

/** Segments of a request. */
export const BLOCK_SEGMENTS = constant(3);

/** The number of a block. */
export const block_number_t = alias(uint64_t);

/** What is to be done. */
export const BLOCK_OP = codes({
  /** Reads blocks. */
  READ: 0,
  /** Forgets blocks. */
  DISCARD: 5,
});

/** How it is to be done. */
export const BLOCK_FLAG = flags({
  /** Another slot follows. */
  more: 0,
  /** Extra info follows. */
  extra: 1,
});

/** A part of a page. */
export const block_segment = struct({
  /** Reference of the page. */
  gref: uint32_t,
  /** The first sector. */
  first: uint8_t,
  /** The last sector. */
  last: uint8_t,
  /** How it is used. */
  flags: uint16_t.of(BLOCK_FLAG),
});

/** A range of blocks, whose place depends on the ABI. */
export const block_range = struct(
  {
    /** How many. */
    count: uint32_t,
    /** The first one. */
    start: block_number_t,
  },
  { implicitPadding: true, typedef: "block_range_t" },
);

/** A request. */
export const block_request = struct({
  /** What is to be done. */
  operation: uint8_t.of(BLOCK_OP),
  /** Written as 0. */
  pad: padding(uint8_t),
  /** How it is to be done. */
  flags: uint16_t.of(BLOCK_FLAG),
  /** What the operation needs. */
  u: union(
    {
      /** For reading. */
      read: struct({
        /** Where it goes. */
        segments: array(block_segment, BLOCK_SEGMENTS),
      }),
      /** For forgetting. */
      discard: array(uint32_t, 6),
    },
    { by: BLOCK_OP, cases: { READ: "read", DISCARD: "discard" } },
  ),
});

/** A response. */
export const block_response = struct({
  /** That of the request. */
  id: uint32_t,
  /** How it went. */
  status: uint32_t,
});

/** An address, seen either way. */
export const block_address = union({
  /** As octets. */
  octets: array(uint8_t, 4),
  /** As a number. */
  number: uint32_t,
});

/** What a disk is made of. Only 64-bit integers hold it here. */
export const BLOCK_MEDIUM = codes({
  /** Disks that turn. */
  DISK: 0,
  /** Memory. */
  FLASH: 1,
});

/** What follows a medium. Only 64-bit integers hold it here. */
export const BLOCK_MEDIUM_FLAG = flags({
  /** Another medium. */
  more: 0,
  /** Its name. */
  name: 1,
});

/** What a disk is made of. */
export const block_medium = struct({
  /** The material. */
  medium: uint64_t.of(BLOCK_MEDIUM),
  /** What follows. */
  flags: uint64_t.of(BLOCK_MEDIUM_FLAG),
});
