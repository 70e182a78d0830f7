import { array, codes, header, padding, struct, uint32_t } from "abispec";

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
});

/** An entry. */
export const entry = struct({
  /** A family, and no type. */
  status: STATUS,
  /** Nothing of the language. */
  value: 4,
  /** Padding inside. */
  pad: array(padding(uint32_t), 2),
});

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 12:11 wrong-kind: this is not a type
//= 14:10 wrong-kind: this is not a type
//= 16:14 wrong-kind: padding is a property of a member, not of a type inside one
