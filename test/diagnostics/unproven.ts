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

//= control.ts:46:5 unproven: no scenario proves lamp.oneResponse
//= control.ts:62:5 unproven: no scenario proves SWITCH.SUCCESS
//= control.ts:67:5 unproven: no scenario proves SWITCH.BROKEN
