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

//= proof-mismatch.scenarios.ts:7:12 proof-mismatch: the spec has no reply or rule "SWITCH.SUCESS"
//= proof-mismatch.scenarios.ts:7:29 proof-mismatch: no step of "wrong" expects SWITCH.SUCCESS, and nothing else
//= proof-mismatch.scenarios.ts:7:67 proof-mismatch: the spec has no reply or rule "lamp.always"
//= proof-mismatch.scenarios.ts:7:82 proof-mismatch: the spec has no reply or rule "x"
//= proof-mismatch.scenarios.ts:19:5 proof-mismatch: the spec has no reply or rule "lamp.oneResponses"
//= proof-mismatch.scenarios.ts:20:5 proof-mismatch: the spec has no reply or rule "SWITCH.BROKEN"
