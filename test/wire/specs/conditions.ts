import { header } from "abispec";
import * as types from "./conditions/types.ts";

/** Members that are not always there. */
export default header({
  name: "conditions",
  title: "Members under conditions",
  guard: "CONDITIONS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],

  chapters: [types],
});
