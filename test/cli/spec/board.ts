import { c, constant, header, int, macro, when } from "abispec";

/** Do not wait. */
export const BOARD_NOWAIT = when(
  "defined(__mips__)",
  constant(0x80, { header: "board.h" }),
  constant(0x800, { header: "board.h" }),
);

/** The mask of a bit. */
export const BOARD_BIT = macro(
  {
    /** Its number. */
    bit: int,
  },
  ({ bit }) => c`1 << ${bit}`,
  { header: "board.h" },
);

/** Do not wait for the lamp. */
export const LAMP_NOWAIT = when(
  "defined(__mips__)",
  constant(c`${BOARD_NOWAIT}`),
  constant(c`${BOARD_NOWAIT}`),
);

/** The lamp of a board. */
export default header({
  name: "lamp",
  title: "The lamp of a board",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["board.h"],
});
