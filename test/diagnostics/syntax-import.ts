import { header } from "abispec";

import { LIMIT } from "./nowhere.ts";

/** Again. */
export const AGAIN = LIMIT;

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 3:23 syntax: Could not resolve "./nowhere.ts"
