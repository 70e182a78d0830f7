import {
  array,
  bound,
  c,
  codes,
  constant,
  flags,
  header,
  masks,
  padding,
  struct,
  union,
  when,
} from "abispec";
import { int32_t, uint16_t, uint32_t, uint8_t } from "abispec";

/** Pages of a ring. */
export const LOOM_RING_PAGES = constant(4);

/** What the loom does. */
export const LOOM_OP = codes({
  /** It weaves. */
  WEAVE: 1,
  /** It stops. */
  STOP: 2,
  /** One more than the largest. */
  MAX: bound(3),
});

/** A thread. It has a typedef and no tag. */
export const loom_thread_t = struct(
  {
    /** Its colour. */
    colour: uint32_t,
    /** Its ends, for each operation. */
    ends: array(array(uint8_t, 2), LOOM_OP.MAX),
    /** Its strength. */
    strength: uint16_t,
  },
  { typedef: true },
);

/** A union without a tag. */
export const loom_pattern_t = union(
  {
    /** As a number. */
    number: uint32_t,
    /** As bytes. */
    bytes: array(uint8_t, LOOM_RING_PAGES),
  },
  { typedef: true },
);

/** Members whose names are reserved in other languages. */
export const loom_fence = struct(
  {
    /** What goes in. */
    in: uint32_t,
    /** What it waits for. */
    await: uint32_t,
    /** What kind it is. */
    class: uint16_t,
    /** Who may see it. */
    private: uint16_t,
    /** What it is called. */
    function: uint32_t,
    /** The threads. */
    threads: array(loom_thread_t, c`2 * ${LOOM_RING_PAGES}`),
    /** The pattern. */
    pattern: loom_pattern_t,
  },
  { typedef: "loom_fence_t" },
);

/** Who weaves. */
export const LOOM_WHO = masks({
  /** People. */
  PEOPLE: 1,
  /** Engines. */
  ENGINES: 2,
});

/** Bits of a shuttle. */
export const LOOM_SHUTTLEF = flags({
  /** It moves. */
  moves: 0,
});

/** Shuttles of a request. */
export const LOOM_SHUTTLES = constant(3);

/** How it went. */
export const LOOM_STATUS = codes({
  /** Well. */
  OKAY: 0,
  /** The thread broke. */
  BROKEN: -2,
});

/** A shuttle. */
export const loom_shuttle = struct(
  {
    /** Where it is. */
    place: uint32_t,
    /** What it does. */
    flags: uint32_t.of(LOOM_SHUTTLEF),
  },
  { typedef: "loom_shuttle_t", inside: { flags: LOOM_SHUTTLEF } },
);

/** A request, which defines most of what it is made of. */
export const loom_request = struct(
  {
    /** Who asks. */
    who: uint32_t.of(LOOM_WHO),
    shuttles: array(loom_shuttle, LOOM_SHUTTLES),
    /** What else there is. */
    u: union({
      /** For engines. */
      engine: struct(
        {
          /** How fast. */
          speed: uint32_t,
          /** {@link LOOM_STATUS.OKAY}. */
          status: int32_t.of(LOOM_STATUS),
        },
        { inside: { status: LOOM_STATUS } },
      ),
      /** As it is. */
      raw: array(uint8_t, 8),
    }),
  },
  {
    inside: {
      who: { before: LOOM_WHO },
      shuttles: { before: [LOOM_SHUTTLES], after: loom_shuttle },
    },
  },
);

/** One more use of the struct that is defined inside the request. */
export const loom_response = struct({
  /** The first shuttle. */
  first: loom_shuttle,
});

/** How many knots there are, at most. */
export const LOOM_KNOTS = when("!defined(LOOM_PLAIN)", constant(5));

/** A knot. */
export const loom_knot = when(
  "!defined(LOOM_PLAIN)",
  struct({
    /** Where it is. */
    place: uint32_t,
  }),
);

/** The upper floor. */
export const LOOM_FLOOR = when("defined(LOOM_PLAIN)", constant(1));

/** Knots, where a program knows of them. */
export const loom_knots = struct(
  {
    knots: when("!defined(LOOM_PLAIN)", {
      /** How many there are. */
      number: uint32_t,
      /** Where they are. */
      all: array(loom_knot, LOOM_KNOTS),
    }),
    /** The length of the whole. */
    length: uint32_t,
    place: when(
      "!defined(LOOM_PLAIN)",
      {
        /** The hall. */
        hall: uint32_t,
      },
      {
        /** The floor. */
        floor: uint32_t,
      },
    ),
  },
  { inside: { number: LOOM_KNOTS, all: loom_knot, floor: LOOM_FLOOR } },
);

/** What happens at a loom. */
export const LOOM_EVENT = codes({
  /** A thread breaks. */
  BREAK: 1,
  /** It is moved. */
  MOVE: 2,
  /** Somebody touches it. */
  TOUCH: 3,
});

/** A thread breaks. */
export const loom_break = struct({
  /** What happens. */
  type: uint8_t.of(LOOM_EVENT),
  /** How often it has. */
  times: uint8_t,
  /** Which one it is. */
  thread: uint16_t,
});

/** It is moved. */
export const loom_move = struct({
  /** What happens. */
  type: uint8_t.of(LOOM_EVENT),
  /** Written as 0. */
  pad: padding(array(uint8_t, 3)),
  /** How far. */
  distance: int32_t,
});

/** An event. Each variant has its type, and so has the union itself. */
export const loom_event = union(
  {
    /** What happens. */
    type: uint8_t.of(LOOM_EVENT),
    /** A thread breaks. */
    thread: loom_break,
    /** It is moved, or somebody touches it. */
    move: loom_move,
    /** The bytes of any event. */
    pad: array(uint8_t, 40),
  },
  {
    by: LOOM_EVENT,
    tag: "type",
    cases: { BREAK: "thread", MOVE: "move", TOUCH: "move" },
    typedef: "loom_event_t",
  },
);

/** Events that have not been read. */
export const loom_events = struct({
  /** How many there are. */
  count: uint32_t,
  /** The events. */
  events: array(loom_event, 3),
  /** The last one, in a union of its own. */
  last: union(
    {
      /** A number. */
      wide: struct({
        /** What happens. */
        what: uint32_t.of(LOOM_EVENT),
        /** Its number. */
        number: uint32_t,
      }),
      /** Nothing more. */
      narrow: struct({
        /** What happens. */
        what: uint32_t.of(LOOM_EVENT),
      }),
    },
    { by: LOOM_EVENT, cases: { BREAK: "wide", MOVE: "narrow" } },
  ),
});

/** A shelf for cloth, two of whose members say nothing more than their names. */
export const loom_shelf = struct({
  // @abispec-ignore undocumented the name says it all
  width: uint32_t,
  // @abispec-ignore undocumented the name says it all
  height: uint32_t,
  /** What lies on it. */
  cloth: struct({
    /** Its length. */
    length: uint32_t,
  }),
  // @abispec-ignore undocumented the name says it all
  room: uint32_t,
});

/** The interface of a loom, whose bodies of structs have all that C allows in them. */
export default header({
  name: "loom",
  title: "The loom",
  guard: "LOOM_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
