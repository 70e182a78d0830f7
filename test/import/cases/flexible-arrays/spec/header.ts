import {
  anonymous,
  array,
  c,
  constant,
  header,
  macro,
  struct,
  uint16_t,
  uint32_t,
  uint8_t,
  union,
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

/** A macro of Linux, where C has no such array. */
export const __DECLARE_FLEX_ARRAY =
  verbatim(c`#define __DECLARE_FLEX_ARRAY(TYPE, NAME) \
	struct { \
		struct { } __empty_ ## NAME; \
		TYPE NAME[]; \
	}`);

export const tail_mask = struct({
  len: uint32_t,
  /**
   * The set.
   *
   * len is in bytes
   */
  mask: array(uint8_t, {}),
});

export const tail_entry = struct({
  size: uint32_t,
});

export const tail_data = struct(
  {
    count: uint32_t,
    one_or_data: anonymous(
      union({
        one: array(uint16_t, 1),
        data: array(uint16_t, { length: 0 }),
        entries: array(tail_entry, { length: 0 }),
      }),
    ),
  },
  { implicitPadding: true },
);

export const tail_record = struct({
  kind: uint16_t,
  data: array(uint8_t, {}),
});

export const tail_log = struct({
  size: uint32_t,
  records: array(tail_record, { bytes: true }),
});

export const tail_first = struct({
  record: tail_record,
  more: uint16_t,
});
