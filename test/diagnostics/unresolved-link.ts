import { constant, header, struct, uint32_t } from "abispec";

/** Not more than {@link LIMITS}, and not `LIMTI` either. */
export const LIMIT = constant(3);

/** An entry of at most `LIMIT`, with `int` and `0x10`. */
export const entry = struct({
  /** See {@link entry.nonsuch} and `value`. */
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

//= 3:19 unresolved-link: nothing is called "LIMITS"
//= 3:43 unresolved-link: nothing is called "LIMTI"
//= 8:11 unresolved-link: nothing is called "entry.nonsuch"
