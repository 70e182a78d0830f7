import { array, bound, codes, constant, header, struct, union } from "abispec";
import { uint16_t, uint32_t, uint8_t } from "abispec";

/** Pages of a ring. */
export const LOOM_RING_PAGES = constant(4);

/** What the loom does. */
export const LOOM_OP = codes({
  /** It weaves. */
  WEAVE: 1,
  /** It stops. */
  STOP: 2,
  /** One more than the largest. */
  MAX: bound(3),
});

/** A thread. It has a typedef and no tag. */
export const loom_thread_t = struct(
  {
    /** Its colour. */
    colour: uint32_t,
    /** Its ends, for each operation. */
    ends: array(array(uint8_t, 2), LOOM_OP.MAX),
    /** Its strength. */
    strength: uint16_t,
  },
  { typedef: true },
);

/** A union without a tag. */
export const loom_pattern_t = union(
  {
    /** As a number. */
    number: uint32_t,
    /** As bytes. */
    bytes: array(uint8_t, LOOM_RING_PAGES),
  },
  { typedef: true },
);

/** Members whose names are reserved in other languages. */
export const loom_fence = struct(
  {
    /** What goes in. */
    in: uint32_t,
    /** What it waits for. */
    await: uint32_t,
    /** What kind it is. */
    class: uint16_t,
    /** Who may see it. */
    private: uint16_t,
    /** What it is called. */
    function: uint32_t,
    /** The threads. */
    threads: array(loom_thread_t, LOOM_RING_PAGES),
    /** The pattern. */
    pattern: loom_pattern_t,
  },
  { typedef: "loom_fence_t" },
);

/** The interface of a loom, whose bodies of structs have all that C allows in them. */
export default header({
  name: "loom",
  title: "The loom",
  guard: "LOOM_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
