import { array, c, constant, header, padding, ring, struct, uint16_t, uint8_t } from "abispec";
import { uint32_t, union } from "abispec";
import { BLOCK_FLAG, BLOCK_OP, BLOCK_SEGMENTS, block_address } from "../blocks/spec/types.ts";
import {
  block_number_t,
  block_range,
  block_request,
  block_response,
} from "../blocks/spec/types.ts";
import * as blocks from "../blocks/spec/types.ts";

/** Disks, made of {@link block_request} and other things of another spec: {@link block_segment.first}. */
export default header({
  name: "imports",
  title: "Declarations of another spec",
  guard: "__IMPORTS_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>", "ring.h"],
});

/** Segments of two requests. */
export const DISK_SEGMENTS = constant(c`(2 * ${BLOCK_SEGMENTS})`);

/** A whole disk, which begins with a {@link BLOCK_OP.READ}. */
export const disk = struct(
  {
    /** Its first request. */
    first: block_request,
    /** Its segments. */
    segments: array(array(blocks.block_segment, 2), BLOCK_SEGMENTS),
    /** What follows. */
    flags: uint16_t.of(BLOCK_FLAG),
    /** Selects the member of `u`. */
    operation: uint8_t.of(BLOCK_OP),
    /** Written as 0. */
    pad: padding(uint8_t),
    /** By the operation. */
    u: union(
      {
        /** When reading. */
        read: blocks.block_segment,
        /** When forgetting. */
        discard: uint32_t,
      },
      { by: BLOCK_OP, cases: { READ: "read", DISCARD: "discard" } },
    ),
    /** The ranges in use. */
    ranges: array(block_range, 20),
    /** Where it is. */
    address: block_address,
    /** Where it ends. */
    end: block_number_t,
  },
  { implicitPadding: true },
);

/** The ring of the disk, with packets. */
export const disk_ring = ring({
  request: block_request,
  response: block_response,
  packets: {
    more: BLOCK_FLAG.more,
    extra: BLOCK_FLAG.extra,
    extraInfo: blocks.block_segment,
    moreExtra: BLOCK_FLAG.more,
  },
});

/** A copy of a range. */
export const disk_copy = struct({
  /** From where. */
  from: block_range,
  /** To where. */
  to: block_range,
  /** The requests that do it. */
  requests: array(block_request, 2),
});

/** A part of a disk. */
export const disk_part = union({
  /** As a segment. */
  segment: blocks.block_segment,
  /** As an address. */
  address: block_address,
});

/** A medium, in fewer bits than where its family is declared. */
export const disk_medium = struct({
  /** The material; it selects the variant of {@link disk_medium.u}. */
  medium: uint16_t.of(blocks.BLOCK_MEDIUM),
  /** What follows. */
  flags: uint16_t.of(blocks.BLOCK_MEDIUM_FLAG),
  /** What is to be known of the material. */
  u: union(
    {
      /** Turns in a minute. */
      turns: uint32_t,
      /** How often it can be written. */
      writes: uint32_t,
    },
    { by: blocks.BLOCK_MEDIUM, cases: { DISK: "turns", FLASH: "writes" } },
  ),
});

/** The ring of media, with packets. */
export const disk_media = ring({
  request: disk_medium,
  response: block_response,
  packets: {
    more: blocks.BLOCK_MEDIUM_FLAG.more,
    extra: blocks.BLOCK_MEDIUM_FLAG.name,
    extraInfo: disk_medium,
    moreExtra: blocks.BLOCK_MEDIUM_FLAG.more,
  },
});
