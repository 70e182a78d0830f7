import { c, constant, header, int, macro, uint16_t, uint32_t, uint64_t } from "abispec";

/** Bytes of a page. */
export const LAMP_PAGE = constant(4096);

/** Bytes of `pages` pages that begin at `offset`, in steps of 16. */
export const LAMP_STEPS = macro(
  {
    /** How many. */
    pages: int,
    /** Where the first one begins. */
    offset: uint16_t,
  },
  ({ pages, offset }) => c`(${pages} * ${LAMP_PAGE} - ${offset} + 15) / 16`,
);

/** Whether a lamp is lit. */
export const LAMP_LIT = macro(
  {
    /** The word with its state. */
    word: uint32_t,
  },
  ({ word }) => c`((${word}) >> 31) != 0 && !(${word} & 1) ? 0xffU : ~0u`,
);

/** The address of a lamp. */
export const LAMP_ADDRESS = macro(
  {
    /** The first address. */
    base: uint64_t,
    /** Its number. */
    number: uint32_t,
  },
  ({ base, number }) => c`${base} + ((uint64_t)${number} << 12) % sizeof(uint32_t)`,
);

/** A byte of a word. */
export const LAMP_BYTE = macro(
  {
    /** The word. */
    word: int,
  },
  ({ word }) => c`(uint8_t)(-${word} >> 3)`,
);

/** Lamps. */
export default header({
  name: "lamp",
  title: "Lamps",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
