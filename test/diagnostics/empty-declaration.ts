import { codes, flags, header, struct, uint32_t, union } from "abispec";

/** No members. */
export const entry = struct({});

/** No codes. */
export const STATUS = codes({});

/** No bits. */
export const BITS = flags({});

/** An entry. */
export const outer = struct({
  /** No variants. */
  u: union({}),
  /** A value. */
  value: uint32_t,
});

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:14 empty-declaration: struct entry has no members
//= 7:14 empty-declaration: STATUS names no value
//= 10:14 empty-declaration: BITS names no value
//= 15:3 empty-declaration: union outer.u has no members
