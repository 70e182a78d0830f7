import { alias, aligned, array, header, packed, struct, union } from "abispec";
import { char, uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** A number of 64 bits that is aligned in the same way on every ABI. */
export const parcel_time_t = alias(uint64_t, { aligned: 8, macro: true });

/** A macro, which cannot take alignment from a member. */
export const parcel_loose_t = alias(uint64_t, { aligned: 1, macro: true });

/** A typedef, which can. */
export const parcel_tight_t = alias(parcel_loose_t);

/** What is written on a parcel: nothing is between its members. */
export const parcel_label = struct(
  {
    /** How it travels. */
    kind: uint8_t,
    /** Where it goes. */
    street: uint32_t,
    /** How large it is. */
    size: union(
      {
        /** In one number. */
        volume: uint16_t,
        /** Along two edges. */
        edges: array(uint8_t, 2),
      },
      { packed: true },
    ),
    /** Back on a boundary. */
    weight: aligned(uint16_t, 4),
    /** How it is insured. */
    insured: uint8_t.bits(3),
    /** In which class. */
    rate: uint8_t.bits(5),
  },
  { packed: true, implicitPadding: true },
);

/** Packed, and aligned as a whole; some programs know it by its typedef. */
export const parcel_slip = struct(
  {
    /** Its number. */
    number: uint64_t,
    /** A letter. */
    letter: char,
  },
  { packed: true, aligned: 2, typedef: "parcel_slip_t", implicitPadding: true },
);

/** A union of an odd size. */
export const parcel_mark = union(
  {
    /** As a word. */
    word: uint32_t,
    /** As five letters. */
    letters: array(char, 5),
  },
  { packed: true },
);

/** Only some of its members are where others would not be. */
export const parcel_list = struct(
  {
    /** How many there are. */
    count: uint8_t,
    /** Right behind it. */
    total: packed(uint32_t),
    /** On a boundary of 2 bytes. */
    owner: aligned(packed(uint64_t), 2),
    /** Counted from the start of the day. */
    time: parcel_time_t,
    /** The marks. */
    marks: array(parcel_mark, 2),
    /** The labels. */
    labels: array(parcel_label, 2),
    /** The slip. */
    slip: parcel_slip,
  },
  { implicitPadding: true },
);

/** Where macros and typedefs with an alignment lead. */
export const parcel_route = struct(
  {
    /** How it begins. */
    start: uint8_t,
    /** As its number is aligned. */
    loose: parcel_loose_t,
    /** How it goes on. */
    stop: uint8_t,
    /** Right behind it. */
    tight: parcel_tight_t,
  },
  { implicitPadding: true },
);

/** A macro aligns a member of what is packed, too. */
export const parcel_stamp = struct(
  {
    /** What it is worth. */
    worth: uint8_t,
    /** When it was put on. */
    time: parcel_time_t,
    /** When it was cancelled. */
    times: array(parcel_time_t, 2),
  },
  { packed: true, implicitPadding: true },
);

/** How parcels are described. */
export default header({
  name: "parcel",
  title: "Parcels",
  guard: "__PARCEL_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
