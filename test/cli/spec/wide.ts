import { alias, header, struct, uint64_t } from "abispec";

/** A number that is narrower in the header itself. */
export const number_t = alias(uint64_t, { header: "linux/types.h" });

/** One of them. */
export const wide = struct({
  /** The number. */
  number: number_t,
});

/** A header that is wrong about another one. */
export default header({
  name: "wide",
  title: "A wrong number",
  guard: "WIDE_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["linux/types.h"],
});
