import { alias, header, struct, uint32_t } from "abispec";

/** The C library's. */
export const size_t = alias(uint32_t);

/** TypeScript's. */
export const number = alias(uint32_t);

/** An entry. */
export const entry = struct({
  /** C++'s. */
  template: uint32_t,
  /** JavaScript's. */
  function: uint32_t,
  /** Every object's. */
  __proto__: uint32_t,
});

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 4:14 reserved-name: the name "size_t" belongs to the C library or its compilers
//= 7:14 reserved-name: the name "number" belongs to TypeScript
//= 12:3 reserved-name: the name "template" belongs to C or C++
//= 14:3 reserved-name: the name "function" belongs to JavaScript
//= 16:3 reserved-name: the name "__proto__" belongs to JavaScript
