import { header } from "abispec";
import * as messages from "./conditions/messages.ts";
import * as types from "./conditions/types.ts";

/** Members that are not always there, for programs that ask for them. */
export default header({
  name: "conditions-defined",
  title: "Members under conditions",
  guard: "CONDITIONS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["ring.h"],
  defines: { CONDITIONS_OWN: 1 },
  chapters: [types, messages],
});
