import { codes, header } from "abispec";

/** What a request asks of a lamp. */
export const LAMP_OP = codes({
  /** Switches it on. */
  ON: 1,
  /** Switches it off. */
  OFF: 2,
});

/** A lamp. */
export default header({
  name: "lamp",
  title: "A lamp",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
