import {
  array,
  bound,
  c,
  codes,
  constant,
  define,
  enumOf,
  header,
  masks,
  struct,
  when,
} from "abispec";
import { uint16_t, uint64_t } from "abispec";

/** What a lamp does. The default is {@link lamp_mode.OFF}. */
export const lamp_mode = codes(
  {
    /** It is dark. */
    OFF: 0,
    /** It is lit. */
    ON: 1,
    /** The number of modes. */
    MAX: bound(2),
  },
  { as: "enum", prefix: "LAMP_", typedef: "lamp_mode_t", values: true },
);

/** How it went; `enum lamp_status`. */
export const lamp_status = codes(
  {
    /** It is broken, and nobody knows for how long it has been: the lamp does not say. */
    BROKEN: -2,
    /** It is done. */
    DONE: 0,
    /** A vendor's first. */
    VENDOR: c`1 << 8`,
    /** A vendor's second, which needs more words than have room behind the number of it. */
    VENDOR_NEXT: c`LAMP_STATUS_VENDOR + 1`,
  },
  { as: "enum", prefix: "LAMP_STATUS_" },
);

/** Colours. */
export const lamp_colour = codes(
  { /** Red. */ RED: 0x0, /** Green. */ GREEN: 0x1 },
  { as: "enum", typedef: true, macros: ["GREEN"] },
);

/** Attributes of a message. */
export const LAMP_A = codes(
  {
    /** None. */
    UNSPEC: 0,
    /** A mode. */
    MODE: 1,
    /** A name. */
    NAME: 2,
  },
  { as: "enum", tag: false, macros: { except: ["UNSPEC"] } },
);

/** What is lit. */
export const lamp_parts = masks(
  {
    /** The top. */
    TOP: 0x1,
    /** The bottom. */
    BOTTOM: 0x2,
  },
  { as: "enum", prefix: "LAMP_PART_" },
);

/** What a lamp tells. */
export const LAMP_T = codes(
  {
    /** Nothing. */
    NONE: 0,
    /** How bright it is. */
    LIGHT: 1,
    /** The name of before for {@link LAMP_T.LIGHT}. */
    BRIGHT: c`LAMP_T_LIGHT`,
    /** How warm it is. */
    HEAT: 2,
    /** The number of them. */
    NR: bound(3),
    /** The last one. */
    MAX: c`LAMP_T_NR - 1`,
    /** As many as there are. */
    COUNT: define(c`LAMP_T_NR`),
    /** What it tells where nobody asks. */
    DEFAULT: define(c`LAMP_T_HEAT`),
    /** A number beside them. */
    OTHER: define(0x10),
  },
  { as: "enum", macros: true },
);

/** Numbers at the edges of integers. */
export const lamp_edge = codes(
  {
    /** The least of 32 bits. */
    LEAST: -0x80000000,
    /** Less than that. */
    LESS: -0x80000001,
  },
  { as: "enum" },
);

/** The greatest number of 64 bits, which has a second name. */
export const lamp_most = codes(
  {
    /** The number. */
    MOST: 18446744073709551615n,
    /** Its second name. */
    LAST: c`lamp_most_MOST`,
  },
  { as: "enum" },
);

/** What a button does. */
export const LAMP_B = codes({
  /** Nothing. */
  NONE: 0,
  /** Lights it. */
  LIGHT: 1,
  /** The name of before for {@link LAMP_B.LIGHT}. */
  ON: c`LAMP_B_LIGHT`,
  /** The largest one. */
  LAST: bound(c`LAMP_B_ON`),
});

/** Sides of a lamp. */
export const lamp_side = masks(
  {
    /** The left one. */
    LEFT: 0x1,
    /** The right one. */
    RIGHT: 0x2,
    /** Both. */
    BOTH: define(c`LAMP_SIDE_LEFT | LAMP_SIDE_RIGHT`),
  },
  { as: "enum", prefix: "LAMP_SIDE_" },
);

/** What a lamp can do; there is more than 32 bits have room for. */
export const lamp_can = masks(
  {
    /** It dims. */
    DIM: 0x1,
    /** It blinks. */
    BLINK: c`1U << 31`,
    /** It talks. */
    TALK: c`1ULL << 40`,
    /** It does what nobody knows. */
    MORE: 0x8000000000000000n,
  },
  { as: "enum", prefix: "LAMP_CAN_", typedef: "lamp_can_t" },
);

/** Whose lamp it is. */
export const lamp_owner = codes(
  {
    /** The room's. */
    ROOM: 0,
    /** In decimal, which a `long` of C89 with 32 bits cannot hold. */
    NOBODY: 4294967295,
  },
  { as: "enum" },
);

/** When a lamp is lit next. */
export const lamp_next = codes(
  {
    /** Nobody knows. */
    NEVER: -1,
    /** Now. */
    NOW: 0,
    /** At the end of 32 bits. */
    LATE: 0xffffffff,
    /** At the end of time. */
    LAST: bound(0x7fffffffffffffffn),
  },
  { as: "enum", prefix: "LAMP_NEXT_" },
);

/** Numbers that only the header counts. */
export const LAMP_N = codes(
  {
    /** The only one. */
    LAMP_N_ONE: 0,
    /** How many there are. */
    LAMP_N_END: bound(1),
  },
  { as: "enum", tag: false, prefix: "" },
);

/** The largest of {@link LAMP_N}. */
export const LAMP_N_MAX = constant(c`${LAMP_N.LAMP_N_END} - 1`);

/** A lamp. */
export const lamp = struct({
  /** What it does. */
  mode: enumOf(lamp_mode),
  /** How it went. */
  status: enumOf(lamp_status),
  /** Its colours: {@link lamp_colour}. */
  colours: array(enumOf(lamp_colour), 2),
  /** Which parts. */
  parts: enumOf(lamp_parts),
  /** The mode of before. */
  before: uint16_t.of(lamp_mode),
  /** Attribute. */
  attribute: uint16_t.of(LAMP_A),
  /** What it tells. */
  tells: enumOf(LAMP_T),
  /** What its button does. */
  button: uint16_t.of(LAMP_B),
  /** Where it is. */
  side: uint16_t.of(lamp_side),
});

/** What a lamp does, and when; aligned as the ABI likes it. */
export const lamp_plan = struct(
  {
    /** What it does. */
    mode: enumOf(lamp_mode),
    /** What it can do. */
    can: enumOf(lamp_can),
    /** What it could do before. */
    before: uint64_t.of(lamp_can),
    /** When. */
    next: enumOf(lamp_next),
  },
  { implicitPadding: true },
);

/** What a lamp is asked. */
export const lamp_question = codes(
  {
    /** What it does. */
    MODE: 0,
    /** How warm it is. */
    HEAT: 1,
    /** The first question that older lamps know, which they answer within a second of being asked. */
    FIRST: define(c`LAMP_ASK_MODE`),
  },
  { as: "enum", prefix: "LAMP_ASK_" },
);

/** Who answers; it has no name in C. */
export const lamp_answer = codes(
  {
    /** The lamp. */
    LAMP: 1,
    /** Nobody. */
    NOBODY: -1,
    /** The switch, where there is one. */
    SWITCH: when("!defined(LAMP_OLD)", 2),
  },
  { as: "enum", tag: false, prefix: "LAMP_ANSWER_BY_", macros: true },
);

/** Enumerations in place. */
export const lamp_talk = struct(
  {
    /** What is asked. */
    question: enumOf(lamp_question),
    /** Lines on which it is answered. */
    lines: struct(
      {
        /** Those of each line. */
        answers: array(enumOf(lamp_answer), 2),
      },
      { inside: { answers: lamp_answer } },
    ),
    /** What is asked next. */
    next: enumOf(lamp_question),
  },
  { inside: { question: lamp_question } },
);

/** Lamps. */
export default header({
  name: "lamp",
  title: "Lamps",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
