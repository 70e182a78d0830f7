import {
  alias,
  anonymous,
  array,
  c,
  codes,
  constant,
  enumOf,
  header,
  pointer,
  struct,
  uint16_t,
  uint32_t,
  uint8_t,
  union,
  unsigned_int,
  verbatim,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "NET_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["other.h"],
  defines: { OTHER_LENGTH: 6 },
  severities: { undocumented: "warning" },
});

/** A constant of other.h. */
export const OTHER_LENGTH = constant(6, { header: "other.h" });

/** A constant of other.h. */
export const NET_MODE = constant(7, { header: "other.h" });

/** A type of other.h. */
export const other_id_t = alias(uint16_t, { header: "other.h" });

/** A type of other.h. */
export const other_time = struct(
  {
    seconds: uint32_t,
    fraction: uint32_t,
  },
  { header: "other.h", implicitPadding: true },
);

/** A type of other.h. */
export const other_stamp = struct(
  {
    town: uint16_t,
    price: uint16_t,
  },
  { header: "other.h", aligned: 4, implicitPadding: true },
);

/** A type of other.h. */
export const other_mail = struct(
  {
    stamp: other_stamp,
    kind: uint16_t.bits(4),
    rest: uint16_t.bits(12),
    word_union: anonymous(
      union({
        word: uint32_t,
        low_struct: anonymous(
          struct({
            low: uint16_t,
            high: uint16_t,
          }),
        ),
      }),
    ),
    lamps: array(
      struct({
        red: uint8_t,
        green: uint8_t,
      }),
      2,
    ),
    text: array(uint8_t, {}),
  },
  { header: "other.h", implicitPadding: true },
);

/** A type of other.h. */
export const other_tail = struct(
  {
    count: uint32_t,
    none_union: anonymous(
      union({
        bytes: array(uint8_t, { length: 0 }),
        words: array(uint16_t, { length: 0 }),
      }),
    ),
  },
  { header: "other.h", implicitPadding: true },
);

/** A type of other.h. */
export const other_colour = alias(unsigned_int, { header: "other.h" });

/** A type of other.h. */
export const other_lamp = struct(
  {
    way: unsigned_int,
    size: unsigned_int,
    colour: array(other_colour, 2),
  },
  { header: "other.h", typedef: true, implicitPadding: true },
);

/** A type of other.h. */
export const other_speed = codes(
  { SLOW: 1, FAST: 5 },
  { as: "enum", prefix: "OTHER_SPEED_", header: "other.h" },
);

/** A type of other.h. */
export const other_way = codes(
  { BACK: -1, STAY: 0, ON: 1 },
  { as: "enum", prefix: "OTHER_WAY_", header: "other.h" },
);

/** A type of other.h. */
export const other_way_t = alias(enumOf(other_way), { header: "other.h" });

/** A type of other.h. */
export const other_depth = codes(
  { DEEP: -2, HIGH: 2 },
  { as: "enum", typedef: true, prefix: "OTHER_", header: "other.h" },
);

/** A type of other.h. */
export const other_cart = struct(
  {
    way: enumOf(other_way),
    depth: enumOf(other_depth),
  },
  { header: "other.h", implicitPadding: true },
);

/** A type of other.h. */
export const other_light = alias(other_lamp, { header: "other.h" });

/** What the next header asks for. */
export const NET_LENGTH = when(
  "defined(OTHER_LENGTH)",
  constant(c`${OTHER_LENGTH}`),
);

export const include_needs_h = verbatim(c`#include "needs.h"`);

/** The modes, which another header counts from. */
export const NET_LEVEL = constant(c`${NET_MODE} + 1`);

export const net_mode = codes(
  {
    SLOW: 1,
    FAST: 2,
  },
  { as: "enum", tag: false, prefix: "NET_MODE_" },
);

export const net = struct({
  id: other_id_t,
  address: array(uint8_t, OTHER_LENGTH),
  when: other_time,
});

export const other_id_t_C = verbatim(c`OTHER_BOX(other_id_t);`);

/** A type of header.h. */
export const other_box_other_id_t = struct(
  {
    p: pointer(other_id_t),
  },
  { header: "header.h", typedef: true, implicitPadding: true },
);

export const net_box = struct(
  {
    lid: uint32_t,
    box: other_box_other_id_t,
  },
  { implicitPadding: true },
);

export const net_mail = struct({
  from: net,
  mail: other_mail,
});

export const net_tail = struct({
  kind: uint32_t,
  tail: other_tail,
});

export const net_lamp = struct({
  lamp: other_lamp,
  colour: other_colour,
});

export const net_cart = struct({
  speed: enumOf(other_speed),
  way: other_way_t,
  depth: enumOf(other_depth),
  cart: other_cart,
});

/** As fast as it is usual. */
export const NET_SPEED = constant(c`${other_speed.FAST}`);

export const net_oddity = verbatim(c`struct net_oddity {
    struct other_oddity oddity;
};`);

/** Asks for what is not easily said. */
export const NET_GET_ODDITY = verbatim(
  c`#define NET_GET_ODDITY sizeof(struct net_oddity)`,
);

export const net_light = struct({
  light: other_light,
});

/** Whose it is. */
export const net_owner = verbatim(c`struct net_owner {
    struct other_owner owner;
};`);
