import {
  array,
  c,
  constant,
  header,
  struct,
  uint16_t,
  uint32_t,
  uint8_t,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "SHELF_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

/** Books, as many as there are. */
export const shelf_books = struct({
  n_books: uint32_t,
  weight: uint32_t,
  books: array(uint16_t, { count: "n_books" }),
});

/** Boxes. */
export const shelf_boxes = struct({
  used: uint32_t,
  /** used entries */
  boxes: array(uint32_t, { count: "used" }),
});

/** Jars. */
export const shelf_jars = struct({
  full: uint32_t,
  jars: array(uint32_t, { count: "full" }),
});

/** Lids of jars. */
export const shelf_lids = struct({
  size: uint32_t,
  /** + more of them */
  mask: array(uint32_t, 1),
  lids: array(uint8_t, { length: 0 }),
});

export const SHELF_BOARDS = constant(4);

export const shelf_end = struct({
  zero: array(uint8_t, c`sizeof(${shelf_books}) - (${SHELF_BOARDS} - 1)`),
});
