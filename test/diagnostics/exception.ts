import { constant, header } from "abispec";

function limit(): number {
  throw new Error("no limit");
}

/** A number. */
export const LIMIT = constant(limit());

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:9 exception: the spec threw: no limit
