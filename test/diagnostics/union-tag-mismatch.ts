import { array, codes, header, struct, uint16_t, union } from "abispec";

/** Kinds. */
export const KIND = codes({
  /** A. */
  A: 1,
});

/** No tag beside the union. */
export const untagged = struct({
  /** The union. */
  u: union(
    {
      /** A. */
      a: uint16_t,
    },
    { by: KIND, cases: { A: "a" } },
  ),
});

/** Two that could be. */
export const both = struct({
  /** One. */
  one: uint16_t.of(KIND),
  /** Two. */
  two: uint16_t.of(KIND),
  /** The union. */
  u: union(
    {
      /** A. */
      a: uint16_t,
    },
    { by: KIND, cases: { AA: "a" } },
  ),
});

/** An array of unions. */
export const many = struct({
  /** The tag. */
  kind: uint16_t.of(KIND),
  /** The unions. */
  u: array(
    union(
      {
        /** A. */
        a: uint16_t,
      },
      { by: KIND, cases: { A: "b" } },
    ),
    2,
  ),
});

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 12:3 union-tag-mismatch: untagged has no member of type KIND to be the tag of "u"
//= 28:3 union-tag-mismatch: both has more than one member that could be the tag of "u"
//= 33:26 union-tag-mismatch: KIND has no code "AA"
//= 42:3 union-tag-mismatch: many.u is an array of unions, which can't have a tag each
//= 48:28 union-tag-mismatch: many.u has no variant "b"
