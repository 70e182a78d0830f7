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

//= again.ts:4:14 duplicate-name: the name "right" is taken
//= forgotten.ts:1:1 unlisted-declaration: the scenario "renamed" is exported in a way that keeps its comment and its place apart
//= forgotten.ts:7:14 unlisted-declaration: the scenario "forgotten" is in no chapter of the scenarios
//= scenarios.scenarios.ts:6:14 undocumented: the scenario "silent" has no comment
