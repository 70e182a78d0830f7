import { codes, constant, header, struct, uint32_t } from "abispec";

/** An entry. */
export const entry = struct({
  /** A value. */
  value: uint32_t,
});

/** What the size of the entry is called, too. */
export const entry_SIZE = constant(4);

/** Outcomes. */
export const entry_value = codes({
  /** The offset of the value. */
  OFFSET: 0,
});

/** What a function of the output is called, too. */
export const checkRoom = constant(1);

/** A global has its own law. */
export const DataView = constant(2);

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 10:14 name-clash: constant entry_SIZE and the size of struct entry would both be called "entry_SIZE" in TypeScript
//= 13:14 name-clash: the codes of entry_value and the values of struct entry would both be called "entry_value" in TypeScript
//= 15:3 name-clash: code entry_value_OFFSET and the offset of value in struct entry would both be called "entry_value_OFFSET" in TypeScript
//= 19:14 name-clash: constant checkRoom and a helper of the TypeScript output would both be called "checkRoom" in TypeScript
//= 22:14 reserved-name: the name "DataView" belongs to TypeScript
