import {
  alias,
  c,
  handle,
  header,
  struct,
  uint32_t,
  uint64_t,
  uint8_t,
  verbatim,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "Lists of lamps",
  guard: "LAMPS_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>", "xen.h"],
  severities: { undocumented: "warning" },
});

/** A lamp, by its number. */
export const lamp_t = alias(uint32_t, { handle: true });

/**
 * Lamps that are lit.
 *
 * For those who ask.
 */
export const lamp_list = struct(
  {
    lamps: handle(lamp_t),
    /** How many there are. */
    count: uint64_t,
  },
  { implicitPadding: true, typedef: "lamp_list_t", handle: true },
);

/** The name of before. */
export const lamps_t = when(
  "defined(LAMPS_OLD)",
  alias(lamp_list, { handle: true }),
);

/** A handle in another condition than its type stays C. */
export const late_t = when("defined(LAMPS_LATE)", alias(uint8_t));

export const late_t_C = when(
  "defined(LAMPS_LATE) && defined(LAMPS_HANDLES)",
  verbatim(c`DEFINE_XEN_GUEST_HANDLE(late_t);`),
);
