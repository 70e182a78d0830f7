import { header, key, section } from "abispec";

/** Outside. */
export const outside = key("../outside", { writer: "backend" });

/** Lines. */
export const lines = section("One\n*/ two");

/** Things. */
export default header({
  name: "../wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:14 invalid-text: the path can't be "../outside"
//= 7:14 invalid-text: the title can't be "One\n*/ two"
//= 10:16 invalid-text: the header's name can't be "../wrong"
