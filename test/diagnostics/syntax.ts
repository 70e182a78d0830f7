import { constant, header } from "abispec";

/** A number. */
export const LIMIT = constant(3;

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:32 syntax: Expected ")" but found ";"
