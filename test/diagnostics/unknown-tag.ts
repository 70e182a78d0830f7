import { constant, header } from "abispec";

/**
 * A number.
 *
 * @remarks Not more.
 */
export const LIMIT = constant(3);

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 6:4 unknown-tag: prose has no tags, but here is @remarks
