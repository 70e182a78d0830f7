import { constant, header } from "abispec";

/** How many tapes there are. */
export const TAPE_LIMIT = constant(8);

/** Tapes. */
export default header({
  name: "tape",
  title: "The interface of a tape",
  guard: "DISK_H",
  licence: "MIT",
  includes: [],
  byteOrder: "little",
});
