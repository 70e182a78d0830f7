import { alias, array, c, char, constant, header, masks, struct, uint32_t, when } from "abispec";

/** Declarations that a program may have from another header. */
export default header({
  name: "lamp",
  title: "A lamp, beside another header of lamps",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
  defines: { LAMP_DEFINE_NAMES: 1 },
  elsewhere: ["LAMP_DEFINE_NAMES", "!defined(LAMP_BASICS)"],
});

/** 0 in a program that has the names from another header. */
export const LAMP_DEFINE_NAMES = when("!defined(LAMP_DEFINE_NAMES)", constant(1));

/** Room for the name of a lamp. */
export const LAMP_NAME_SIZE = when("LAMP_DEFINE_NAMES", constant(16));

/** How a lamp shines. */
export const LAMP_SHINE = when(
  "!defined(LAMP_BASICS)",
  masks({
    /** Brightly. */
    BRIGHT: 1,
    /** Warmly. */
    WARM: 2,
  }),
);

/** Both ways to shine. */
export const LAMP_SHINE_ALL = constant(c`${LAMP_SHINE.BRIGHT} | ${LAMP_SHINE.WARM}`);

/** The number of a lamp. */
export const lamp_id_t = when("!defined(LAMP_BASICS)", alias(uint32_t));

/** A lamp. */
export const lamp = struct({
  /** Its name. */
  name: array(char, LAMP_NAME_SIZE),
  /** Its number. */
  id: lamp_id_t,
  /** How it shines. */
  shine: uint32_t.of(LAMP_SHINE),
  /** Its colour, which no other header has. */
  colour: when("!defined(LAMP_BASICS)", uint32_t),
});
