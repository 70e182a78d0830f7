import { header, key } from "abispec";

/** Who writes this? */
export const feature = key("feature-x", { writer: "nobody" });

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:24 exception: the spec threw: key: the writer is none of frontend, backend, both, toolstack
