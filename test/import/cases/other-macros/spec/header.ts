import {
  alias,
  c,
  constant,
  header,
  macro,
  masks,
  struct,
  unsigned_int,
  verbatim,
} from "abispec";

export default header({
  name: "header",
  title: "Commands of a plotter, by the macros of another header",
  guard: "PLOT_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<linux/const.h>", "<linux/types.h>", "library.h"],
  severities: { undocumented: "warning" },
});

/** A type of linux/types.h. */
export const __u32 = alias(unsigned_int, { header: "<linux/types.h>" });

/** A macro of linux/const.h. */
export const _BITUL = macro(
  { x: unsigned_int },
  ({ x }) => c`((1UL)) << ${x}`,
  { header: "<linux/const.h>" },
);

/** A macro of library.h. */
export const LIB_COMMAND = macro(
  { nr: unsigned_int, type: "type" },
  ({ nr, type }) => c`_IOWR('L', (${nr} + 0x40), ${type})`,
  { header: "library.h" },
);

/** A macro of library.h. */
export const LIB_PLAIN = macro(
  { nr: unsigned_int },
  ({ nr }) => c`_IO('L', ${nr})`,
  { header: "library.h" },
);

export const plot_line = struct({
  x: __u32,
  y: __u32,
});

/**
 * Pens
 *
 * the red one
 */
export const PLOT_RED = constant(c`${_BITUL}(0)`);

/** the blue one */
export const PLOT_BLUE = constant(c`${_BITUL}(5)`);

export const PLOT_DRAW = constant(c`${LIB_COMMAND}(1, ${plot_line})`);

export const PLOT_STOP = constant(c`${LIB_PLAIN}(2)`);

/** Its code has four letters. */
export const plot_letters = macro(
  { a: unsigned_int, b: unsigned_int, c: unsigned_int, in: unsigned_int },
  ({ a, b, c: c_, in: in_ }) =>
    c`(${__u32})${a} | ((${__u32})${b} << 8) | ((${__u32})${c_} << 16) | ((${__u32})${in_} << 24)`,
);

export const PLOT_CODE = constant(c`${plot_letters}('P', 'L', 'O', 'T')`);

/** What {@link PLOT_LATE} takes; {@link PLOT_DRAW} takes another one. */
export const plot_late = struct({
  x: __u32,
});

/** Its type is below. */
export const PLOT_LATE = constant(c`${LIB_COMMAND}(3, ${plot_late})`);

/** A macro of an ABI is not said in one of ours. */
export const PLOT_RAW = macro(
  { nr: unsigned_int },
  ({ nr }) => c`_IOC(_IOC_NONE, 'P', (${nr}), 0)`,
);

/** A pen has a width, which the macro below hides. */
export const plot_pen = verbatim(c`struct plot_pen {
	__u32 colour;
	__u32 plot_width;
};`);

export const plot_width = constant(4);

/** A string is none. */
export const PLOT_TEXT = verbatim(c`#define PLOT_TEXT	LIB_STRING(plot)`);

/** Moves */
export const plot_can = masks(
  {
    TURN: c`(${__u32})1 << 0`,
    JUMP: c`(${__u32})1 << 1`,
  },
  { prefix: "PLOT_CAN_" },
);

export const PLOT_NAME = constant("plot");

export const PLOT_PATH = constant(c`"device/" ${PLOT_NAME}`);

export const PLOT_WORDS = verbatim(c`#define PLOT_WORDS	{ "draw", "stop" }`);

/** As far as it draws. */
export const PLOT_FAR = constant(c`1ULL << 40`);

/** A function of the library. */
export const lib_draw = verbatim(c`#define lib_draw plot_pen->draw`);

/** What it can do; both are below. */
export const PLOT_CAN = constant(c`${plot_can.TURN} | ${plot_can.JUMP}`);
