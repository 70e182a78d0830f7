import { header, verbatim } from "abispec";

/** C. */
export const hash = verbatim("nowhere.c");

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:30 file-system: can't read "nowhere.c"
