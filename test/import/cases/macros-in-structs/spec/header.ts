import {
  anonymous,
  c,
  codes,
  constant,
  header,
  macro,
  masks,
  struct,
  uint16_t,
  uint32_t,
  uint64_t,
  uint8_t,
  union,
  unsigned_int,
  when,
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

export const crane_hook_area = when(
  "!defined(CRANE_BARE)",
  macro({ width: unsigned_int }, ({ width }) => c`${width} * 2`),
);

export const CRANE_HOOK = codes({
  OPEN: 1,
  SHUT: 2,
});

export const CRANE_HOOK_WIDE = when("!defined(CRANE_BARE)", constant(640));

export const CRANE_CHAIN_THIN = when("defined(CRANE_CHAIN)", constant(1));

export const CRANE_CHAIN_THICK = when("defined(CRANE_CHAIN)", constant(2));

export const CRANE_ROPE_METRES = when("!defined(CRANE_CHAIN)", constant(100));

export const CRANE_HOOK_END = constant(7);

export const crane_rope = when(
  "!defined(CRANE_CHAIN)",
  struct({
    length: uint32_t,
  }),
);

/** Some macros are there for some programs only. */
export const crane_hook = struct(
  {
    state: uint32_t.of(CRANE_HOOK),
    width: uint32_t,
    conditional: when(
      "defined(CRANE_CHAIN)",
      {
        chain: uint32_t,
      },
      {
        rope: crane_rope,
      },
    ),
  },
  {
    inside: {
      state: { before: CRANE_HOOK, after: CRANE_HOOK_WIDE },
      width: CRANE_HOOK_END,
      chain: { before: [CRANE_CHAIN_THIN, CRANE_CHAIN_THICK] },
      rope: [CRANE_ROPE_METRES, crane_rope],
    },
  },
);

export const crane_mass_of = macro({ n: unsigned_int }, ({ n }) => c`1 + ${n}`);

export const CRANE_MASS_EMPTY = constant(0);

/** A macro with a parameter takes no comment of the members above it. */
export const crane_load = struct(
  {
    /** What hangs on the crane. */
    kind: uint32_t,
    /** How heavy it is. */
    mass: uint32_t,
    /** How high it hangs. */
    height: uint32_t,
  },
  { inside: { mass: CRANE_MASS_EMPTY } },
);

export const CRANE_CAP = masks({
  lift: c`1 << 0`,
  turn: c`1 << 1`,
});

export const crane_caps = struct({
  /** {@link CRANE_CAP} */
  caps: uint32_t.of(CRANE_CAP),
  /** CRANE_CAP_{BIG,SMALL,...}_??? */
  others: uint32_t,
});
