import { c, constant, header, int } from "abispec";

/** Makes the lamp blink. */
export const LAMP_BLINK = constant(c`_IOW('L', 1, ${int})`);

/** The lamp of a board. */
export default header({
  name: "lamp",
  title: "The lamp of a board",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
