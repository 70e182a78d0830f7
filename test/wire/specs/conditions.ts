import { header } from "abispec";
import * as messages from "./conditions/messages.ts";
import * as types from "./conditions/types.ts";

/** Members that are not always there. */
export default header({
  name: "conditions",
  title: "Members under conditions",
  guard: "CONDITIONS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["ring.h"],
  chapters: [types, messages],
});
