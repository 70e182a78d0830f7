import { constant, header } from "abispec";

/** A number. */
export const LIMIT = constant(3);

for (;;) {}

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 1:1 exception: the spec still runs after 2 seconds
