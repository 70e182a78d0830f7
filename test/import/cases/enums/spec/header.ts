import {
  bound,
  c,
  codes,
  constant,
  enumOf,
  header,
  masks,
  struct,
  verbatim,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "MAIL_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning", "reserved-prefix": "warning" },
});

/** How a mail is sent. */
export const mail_class = codes(
  {
    /** by ship */
    SLOW: 0,
    /** by air */
    FAST: 5,
    FASTER: 6,
  },
  { as: "enum", prefix: "MAIL_CLASS_" },
);

export const mail_colour_t = codes(
  {
    RED: 0,
    BLUE: 1,
  },
  { as: "enum", typedef: true, prefix: "MAIL_" },
);

export const mail_stamp_flags = masks(
  {
    VALID: 1,
    RARE: 2,
  },
  { as: "enum", prefix: "MAIL_STAMP_" },
);

export const MAIL_BOX = codes(
  {
    EMPTY: 0,
    FULL: 1,
  },
  { as: "enum", tag: false },
);

/** What a stamp says; the names of its end begin with underscores. */
export const MAIL_STAMP = codes(
  {
    NONE: 0,
    PRICE: 1,
    COUNTRY: 2,
    __MAX: bound(3),
  },
  { as: "enum", tag: false },
);

export const MAIL_STAMP_MAX = constant(c`${MAIL_STAMP.__MAX} - 1`);

/** Nobody can say what the last one is for all programs. */
export const mail_speed = verbatim(c`enum mail_speed {
	MAIL_WALK,
#ifndef MAIL_NO_HORSES
	MAIL_RIDE,
#endif
	MAIL_FLY
};`);

/** Here one can. */
export const mail_day = codes(
  {
    MONDAY: 0,
    FRIDAY: 4,
    SATURDAY: when("defined(MAIL_SUNDAYS)", 5),
    SUNDAY: when("defined(MAIL_SUNDAYS)", 6),
  },
  { as: "enum", prefix: "MAIL_" },
);

export const mail = struct({
  class: enumOf(mail_class),
  colour: enumOf(mail_colour_t),
});
