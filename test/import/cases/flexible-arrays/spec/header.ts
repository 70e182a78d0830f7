import {
  array,
  c,
  constant,
  header,
  macro,
  struct,
  uint16_t,
  uint32_t,
  verbatim,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "Arrays without a length",
  guard: "TAIL_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  defines: { __STDC_VERSION__: 201710 },
  severities: { undocumented: "warning" },
});

export const TAIL_ARRAY = when(
  "defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L",
  macro(),
  when("defined(__GNUC__)", constant(0), constant(1)),
);

export const __counted_by = when(
  "!defined(__counted_by)",
  verbatim(c`#define __counted_by(member)`),
);

/** Grants of a page. */
export const tail_page = struct({
  num_refs: uint32_t,
  /** one for each page */
  refs: array(uint32_t, { count: "num_refs" }),
});

/** Several values. */
export const tail_values = struct({
  used: uint16_t,
  length: uint16_t,
  values: array(uint32_t, { count: "used" }),
});

export const tail_items = struct({
  total: uint32_t,
  items: array(uint32_t, { count: "total" }),
});
