import { c, constant, header, verbatim, when } from "abispec";

export default header({
  name: "header",
  title: "A processor",
  guard: "PROCESSOR_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const PROCESSOR_REGISTER = when(
  "defined(PROCESSOR_TOOLS)",
  verbatim(c`#define PROCESSOR_REGISTER(wide, narrow) uint64_t wide`),
);

/** The registers; compilers see them where a program asks for them only. */
export const processor_registers = when(
  "defined(PROCESSOR_TOOLS)",
  verbatim(c`struct processor_registers {
	/* The next instruction. */
	PROCESSOR_REGISTER(pc64, pc32);
	/* What it may do. */
	uint64_t mode;
};`),
);

/**
 * Gives the mode, in which the bits are:
 *
 * The number of the most busy processor of a node of so many is found with this:
 *
 * ```
 * node * (processors - 1)
 * ```
 *
 * Others are counted from there.
 */
export const PROCESSOR_GET_MODE = constant(7);
