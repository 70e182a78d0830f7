import { header } from "abispec";
import * as base from "./base.ts";
import * as orders from "./orders.ts";

/** Two chapters, of which the second takes the types of its messages from the first. */
export default header({
  name: "fragment",
  title: "Orders",
  guard: "FRAGMENT_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["ring.h"],
  chapters: [base, orders],
});
