import { c, constant, header, int, macro, struct, uint32_t } from "abispec";

/** A lamp. */
export const lamp = struct({
  /** How bright it is. */
  light: uint32_t,
});

/** The letter of a lamp. */
export const LAMP_LETTER = macro(
  {
    /** Its number. */
    number: int,
  },
  ({ number }) => c`${number} + 'a'`,
);

/** The lamp after one. */
export const LAMP_NEXT = macro(
  {
    /** The number of the lamp. */
    number: uint32_t,
  },
  ({ number }) => c`${number} + 1`,
);

/** The first lamp. */
export const LAMP_FIRST = constant(c`(${uint32_t})1`);

/** The last lamp. */
export const LAMP_LAST = constant(c`6 + 1`);

/** Lamps. */
export default header({
  name: "lamp",
  title: "The interface of a lamp",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
