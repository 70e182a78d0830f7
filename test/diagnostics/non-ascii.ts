import { constant, header, section } from "abispec";

/** A number – not more. */
export const LIMIT = constant(3);

/** Text. */
export const text = section("Café");

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 3:14 non-ascii: prose has the character "–"
//= 7:14 non-ascii: the title can't be "Café"
