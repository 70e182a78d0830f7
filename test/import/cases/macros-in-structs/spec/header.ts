import {
  anonymous,
  c,
  codes,
  constant,
  header,
  masks,
  struct,
  uint16_t,
  uint32_t,
  uint64_t,
  uint8_t,
  union,
} from "abispec";

/** Cranes, whose structs have macros above and below the members that they are about. */
export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "CRANE_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const CRANE_ROPE = codes({
  THIN: 1,
  THICK: 2,
});

export const CRANE_LOAD = codes({
  HEAVY: 1,
  LIGHT: 2,
});

/** Macros stand above what is called like them, and so do those beside them. */
export const crane_lift = struct(
  {
    address: uint64_t,
    rope: uint8_t.of(CRANE_ROPE),
    what: uint8_t.of(CRANE_LOAD),
    rest: uint16_t,
  },
  {
    implicitPadding: true,
    inside: { rope: { before: CRANE_ROPE }, what: { before: CRANE_LOAD } },
  },
);

export const CRANE_TURN = codes({
  SLOW: 1,
  FAST: 2,
});

/** Nothing says which member they are about. */
export const crane_turn = struct(
  {
    address: uint64_t,
    length: uint32_t,
    width: uint32_t,
  },
  { inside: { address: CRANE_TURN } },
);

export const CRANE_MOVE = masks({
  LEFT: c`1 << 0`,
  RIGHT: c`1 << 1`,
});

/** Both are called like something with flags; usual is the one above. */
export const crane_move = struct(
  {
    size: uint32_t,
    flags: uint32_t.of(CRANE_MOVE),
    track_type: uint32_t,
    rest: uint32_t,
  },
  { inside: { flags: CRANE_MOVE } },
);

export const CRANE_BRAKE = codes({
  SOFT: 1,
  HARD: 2,
});

/** An empty line is between what does not belong together. */
export const crane_stop = struct(
  {
    size: uint32_t,
    how: uint32_t.of(CRANE_BRAKE),
    rest: uint32_t,
  },
  { inside: { how: { before: CRANE_BRAKE } } },
);

export const CRANE_HIT = codes({
  SOFT: 0,
  HARD: 1,
});

export const CRANE_LAST_ROW = constant(99);

export const crane_wind = struct({
  speed: uint32_t,
});

/** What is written in place has macros of its own, and tags. */
export const crane_event = struct({
  kind: uint32_t,
  wind_or_bump: anonymous(
    union(
      {
        wind: crane_wind,
        bump: struct(
          {
            hit: uint32_t.of(CRANE_HIT),
          },
          { inside: { hit: { before: CRANE_HIT } } },
        ),
        row_group: anonymous(
          struct(
            {
              row: uint16_t,
              column: uint16_t,
            },
            { inside: { row: CRANE_LAST_ROW } },
          ),
        ),
      },
      { inside: { wind: crane_wind } },
    ),
  ),
});
