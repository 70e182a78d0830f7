import { codes, constant, header, struct, uint32_t } from "abispec";

export const LIMIT = constant(3);

/** Outcomes. */
export const STATUS = codes({
  SUCCESS: 0,
});

/** */
export const entry = struct({
  // Not a TSDoc comment.
  value: uint32_t.of(STATUS),
});

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 3:14 undocumented: the declaration "LIMIT" has no comment
//= 7:3 undocumented: the code "SUCCESS" has no comment
//= 11:14 undocumented: the declaration "entry" has no comment
//= 13:3 undocumented: the member "value" has no comment
