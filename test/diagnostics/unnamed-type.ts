import { array, codes, header, struct, uint32_t } from "abispec";

const STATUS = codes({ SUCCESS: 0 });
const inner = struct({ value: uint32_t });

/** An entry. */
export const entry = struct({
  /** Outcome. */
  status: uint32_t.of(STATUS),
  /** Parts. */
  parts: array(inner, 2),
});

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 9:23 unnamed-type: this family has no name in C
//= 11:16 unnamed-type: this struct has no name in C
