import { header } from "abispec";

import * as first from "./chapters/first.ts";
import * as second from "./chapters/second.ts";

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  chapters: [first, second.outer],
  byteOrder: "little",
});

//= 12:21 wrong-kind: a chapter is a module
//= second.ts:5:14 unlisted-declaration: "outer" is in no chapter of the header
