import { constant, header, struct, uint32_t } from "abispec";

/** A dollar. */
export const $LIMIT = constant(3);

/** An entry. */
export const entry = struct(
  {
    /** A dash. */
    "not-c": uint32_t,
  },
  { typedef: "entry *" },
);

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:14 invalid-name: "$LIMIT" is not a name in C
//= 7:14 invalid-name: "entry *" is not a name in C
//= 10:5 invalid-name: "not-c" is not a name in C
