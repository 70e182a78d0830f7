import { header } from "abispec";
import * as control from "./control.ts";

/** Things. */
export default header({
  name: "lamp",
  title: "Things",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
  chapters: [control],
});
