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

//= wrong-kind-scenarios.scenarios.ts:10:28 wrong-kind: this is not a step
//= wrong-kind-scenarios.scenarios.ts:10:39 wrong-kind: this step has no ring that the spec declares
//= wrong-kind-scenarios.scenarios.ts:10:60 wrong-kind: this step has no message that the spec declares
//= wrong-kind-scenarios.scenarios.ts:10:76 wrong-kind: this is not a type
//= wrong-kind-scenarios.scenarios.ts:13:46 wrong-kind: a chapter is a module
