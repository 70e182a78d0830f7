import { c, codes, header } from "abispec";

/** How a lamp shines. */
export const LAMP_MODE = codes({
  /** Without a pause. */
  STEADY: 1,
  /** The name of before. */
  ON: c`${LAMP_MODE.STEADY}`,
});

/** The lamp of a board. */
export default header({
  name: "lamp",
  title: "The lamp of a board",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
});
