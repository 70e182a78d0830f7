import {
  alias,
  aligned,
  anonymous,
  array,
  c,
  codes,
  constant,
  enumOf,
  header,
  macro,
} from "abispec";
import { masks, padding, ring, struct, union, when } from "abispec";
import { int16_t, uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** Lamps of a panel, at most. */
export const PANEL_LAMPS = constant(16);

/** Bytes of their levels. */
export const PANEL_BYTES = constant(c`${PANEL_LAMPS} * 2`);

/** The name of before for {@link PANEL_BYTES}. */
export const PANEL_SIZE = constant(c`${PANEL_BYTES}`);

/** A number that other hosts send. */
export const panel_be32 = alias(uint32_t.be);

/** How bright a panel may be; a program may say otherwise. */
export const PANEL_LIMIT = when("!defined(PANEL_LIMIT)", constant(200));

/** What a panel does. */
export const panel_mode = codes(
  {
    /** It is dark. */
    OFF: 0,
    /** It is lit. */
    ON: 1,
    /** It blinks. */
    BLINK: 2,
  },
  { as: "enum", prefix: "PANEL_" },
);

/** What a panel can do. */
export const PANELF = masks({
  /** It blinks. */
  BLINK: c`1 << 0`,
  /** It has colours. */
  COLOUR: c`1 << 1`,
});

/** The number of the lamp at `row` and `column`. */
export const PANEL_AT = macro(
  {
    /** The row. */
    row: uint16_t,
    /** The column. */
    column: uint16_t,
  },
  ({ row, column }) => c`${row} * 4 + ${column}`,
);

/** Levels, as many as there are. */
export const panel_levels = struct({
  /** How many there are. */
  count: uint16_t,
  /** The levels. */
  levels: array(uint16_t, { count: "count", most: 16 }),
});

/** Where a panel is. */
export const panel_place = struct(
  {
    /** The wall. */
    wall: uint8_t,
    /** Millimetres from the floor. */
    height: uint32_t,
  },
  { packed: true },
);

/** The state of a panel. */
export const panel_state = struct({
  /** What it does. */
  mode: enumOf(panel_mode),
  /** How many lamps it has. */
  rows: uint8_t.bits(4),
  /** How many there are in a row. */
  columns: uint8_t.bits(4),
  /** Written as 0. */
  pad: padding(uint8_t),
  level: anonymous(
    union({
      /** Of all lamps. */
      whole: int16_t,
      /** Of each half. */
      halves: array(uint8_t, 2),
    }),
  ),
  /** When it was last lit. */
  lit: aligned(uint64_t, 8),
  /** The number of its host. */
  host: panel_be32,
  /** Nothing. */
  rest: when("!defined(PANEL_SMALL)", uint32_t, uint16_t),
  /** Written as 0, where there is room for it. */
  room: when("defined(PANEL_SMALL)", padding(uint16_t)),
});

/** What a request is about. */
export const PANEL_TYPE = codes({
  /** {@link GO}. */
  GO: 1,
});

/** How it went. */
export const PANEL_STATUS = codes({
  /** It is done. */
  DONE: 0,
});

/** A request. */
export const panel_request = struct({
  /** Tells requests apart. */
  id: uint16_t,
  /** What to do. */
  type: uint16_t.of(PANEL_TYPE),
  /** More about it. */
  data: uint32_t,
});

/** A response. */
export const panel_response = struct({
  /** That of the request. */
  id: uint16_t,
  /** That of the request. */
  type: uint16_t.of(PANEL_TYPE),
  /** How it went. */
  status: uint16_t.of(PANEL_STATUS),
  /** More about it. */
  data: uint16_t,
});

/** Requests to a panel. */
export const panel = ring({
  request: panel_request,
  response: panel_response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});

/** Lights a panel. */
export const GO = panel.message(PANEL_TYPE.GO, {
  request: {
    /** How bright. */
    level: uint32_t,
  },
  response: {
    /** It is lit. */
    DONE: {},
  },
});

/** A panel of lamps. */
export default header({
  name: "panel",
  title: "A panel of lamps",
  guard: "PANEL_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>", "ring.h"],
});
