import { header } from "abispec";
import * as control from "./control.ts";
import * as lamps from "./lamps.ts";
import * as scenes from "./scenes.ts";

/** How a guest controls the lamps of its host. */
export default header({
  name: "lamp",
  title: "A virtual panel of lamps",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["ring.h"],
  chapters: [lamps, control, scenes],
});
