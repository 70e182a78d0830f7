import {
  alias,
  aligned,
  array,
  c,
  constant,
  header,
  struct,
  uint16_t,
  uint32_t,
  uint8_t,
  union,
} from "abispec";

export default header({
  name: "header",
  title: "A pool of buffers whose places are aligned",
  guard: "POOL_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning", "reserved-prefix": "warning" },
});

/** Bytes of a cell. */
export const __POOL_CELL__ = constant(8);

/** What a slot is aligned to. */
export const POOL_ALIGN = constant(16);

/**
 * always
 *
 * A slot of a pool.
 */
export const pool_slot = struct(
  {
    /** Where it is. */
    place: uint32_t,
    /** What is in it. */
    cell: aligned(array(uint8_t, __POOL_CELL__), __POOL_CELL__),
  },
  { aligned: POOL_ALIGN, implicitPadding: true },
);

/** A slot that begins anywhere. */
export const pool_free_slot_t = alias(pool_slot, {
  aligned: c`${POOL_ALIGN} / 4`,
});

/** What a pool has. */
export const pool_head = struct(
  {
    /** The first slot and the last one. */
    ends: array(
      struct(
        {
          /** Its number. */
          number: uint16_t,
          /** How often it was used. */
          uses: uint16_t,
        },
        { aligned: 8 },
      ),
      2,
    ),
    /** Who has it. */
    owner: struct(
      {
        /** The number of a process. */
        process: uint32_t,
        /** What it is for. */
        use: uint8_t,
      },
      { packed: true },
    ),
    /** What tells it from others. */
    key: union(
      {
        /** Its number. */
        number: uint32_t,
        /** Its name. */
        name: array(uint8_t, 5),
      },
      { packed: true },
    ),
  },
  { implicitPadding: true },
);
