import { aligned, alias, array, header, packed, padding, struct, union } from "abispec";
import { int16_t, int64_t, uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** The same on every ABI. */
export const aligned_u64 = alias(uint64_t, { aligned: 8 });

/** As ABIs with small alignments have it. */
export const loose_u64 = alias(uint64_t, { aligned: 2 });

/** Nothing between its members. */
export const entry = struct(
  {
    /** One byte. */
    kind: uint8_t,
    /** Out of line. */
    address: uint64_t,
    /** Out of line, whatever its alignment. */
    size: aligned_u64,
    /** Below zero, too. */
    delta: array(int16_t, 3),
  },
  { packed: true },
);

/** At a multiple of 8, and a multiple of 8 long. */
export const cell = struct(
  {
    /** A word. */
    word: uint32_t,
    /** Out of line for its type. */
    loose: loose_u64,
  },
  { aligned: 16, implicitPadding: true, typedef: "cell_t" },
);

/** Packed ones in a row, and ones that are not in packed ones. */
export const table = struct(
  {
    /** Puts the rest out of line. */
    count: uint8_t,
    /** In a row. */
    entries: array(entry, 3),
    /** Its own layout, out of line. */
    cells: array(cell, 2),
    /** Written in place, at its own alignment in a packed struct. */
    inner: struct(
      {
        /** A byte. */
        byte: uint8_t,
        /** Between two of padding. */
        wide: int64_t,
      },
      { implicitPadding: true },
    ),
    /** Has its alignment back. */
    last: aligned(uint16_t, 4),
  },
  { packed: true, aligned: 4, implicitPadding: true },
);

/** Members that say where they are. */
export const places = struct(
  {
    /** A byte. */
    byte: uint8_t,
    /** At the next byte. */
    tight: packed(uint32_t),
    /** At a multiple of 8. */
    far: aligned(uint8_t, 8),
    /** Both: at a multiple of 2. */
    both: aligned(packed(int64_t), 2),
    /** Written in place, and packed. */
    inner: struct(
      {
        /** A byte. */
        byte: uint8_t,
        /** Out of line. */
        word: uint32_t,
      },
      { packed: true },
    ),
    /** A union of an odd size. */
    odd: union(
      {
        /** A word. */
        word: uint32_t,
        /** Five bytes. */
        bytes: array(uint8_t, 5),
      },
      { packed: true },
    ),
    /** Padding at the next byte. */
    spare: padding(packed(uint32_t)),
    /** On its own line. */
    stamp: aligned_u64,
  },
  { implicitPadding: true },
);

/** Structs that are packed and aligned. */
export default header({
  name: "placement",
  title: "Packed and aligned",
  guard: "PLACEMENT_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
