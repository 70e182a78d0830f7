import { aligned, header, packed, padding, struct, uint16_t, uint8_t } from "abispec";

/** The colour of a lamp. */
export const lamp_colour = struct({
  /** How red it is. */
  red: uint8_t,
});

/** A lamp. */
export const lamp = packed(
  struct({
    /** How bright it is. */
    light: uint16_t,
  }),
);

/** Two lamps. */
export const lamps = struct({
  /** The first. */
  first: uint8_t,
  /** Nothing. */
  pad: padding(lamp_colour),
});

/** What a lamp does. */
export const lamp_state = struct({
  /** Whether it is lit. */
  lit: aligned(uint8_t.bits(8), 1),
});

/** Lamps. */
export default header({
  name: "lamp",
  title: "The interface of a lamp",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
