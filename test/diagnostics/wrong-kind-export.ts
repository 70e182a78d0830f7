import { header, struct, uint32_t } from "abispec";

/** A plain number. */
export const LIMIT = 42;

/** A type without a name of its own. */
export const handle_t = uint32_t;

/** A word that is not called. */
export const entry = struct;

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:14 wrong-kind: "LIMIT" declares nothing in C
//= 7:14 wrong-kind: "handle_t" declares nothing in C
//= 10:14 wrong-kind: "entry" declares nothing in C
