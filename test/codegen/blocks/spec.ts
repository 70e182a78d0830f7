import { header } from "abispec";
import * as types from "./spec/types.ts";

/** Blocks, for other headers to use. */
export default header({
  name: "blocks",
  title: "Blocks",
  guard: "__BLOCKS_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
  include: "io/blocks.h",
  module: "../blocks/expected.ts",
  chapters: [types],
});
