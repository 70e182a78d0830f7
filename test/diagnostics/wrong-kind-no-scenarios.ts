import { header } from "abispec";
import * as control from "./lamp/control.ts";

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
  chapters: [control],
});

//= wrong-kind-no-scenarios.scenarios.ts:1:1 wrong-kind: the default export beside a spec is not its scenarios
