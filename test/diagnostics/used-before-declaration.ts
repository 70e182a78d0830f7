import { header } from "abispec";

import * as first from "./chapters/first.ts";
import * as second from "./chapters/second.ts";

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  chapters: [second, first],
  byteOrder: "little",
});

//= second.ts:7:3 used-before-declaration: "outer" uses "inner", which the header declares below
