import { header } from "abispec";
import * as types from "./header/types.ts";
import * as pictures from "./header/pictures.ts";
import * as guards from "./header/guards.ts";
import * as reserved from "./header/reserved.ts";

export default header({
  name: "header",
  title: "A museum and its rooms",
  guard: "MUSEUM_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
  chapters: [types, pictures, guards, reserved],
});
