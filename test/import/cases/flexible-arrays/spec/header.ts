import {
  array,
  c,
  header,
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
  severities: { undocumented: "warning" },
});

export const TAIL_ARRAY =
  verbatim(c`#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L
#define TAIL_ARRAY
#elif defined(__GNUC__)
#define TAIL_ARRAY 0
#else
#define TAIL_ARRAY 1
#endif`);

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
