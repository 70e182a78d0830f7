import {
  anonymous,
  array,
  codes,
  header,
  inout,
  input,
  output,
  padding,
  struct,
  union,
} from "abispec";
import { uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** What an event is about. */
export const KIND = codes({
  /** A key. */
  KEY: 0,
  /** A move. */
  MOVE: 1,
  /** A step; like {@link KIND.MOVE}, but coarser. */
  STEP: 2,
});

/** A point. */
export const point = struct({
  /** Across. */
  x: uint16_t,
  /** Down. */
  y: uint16_t,
});

/** Either way to see 8 octets. */
export const either = union(
  {
    /** Two points. */
    points: array(point, 2),
    /** One number. */
    number: uint64_t,
  },
  { typedef: "either_t" },
);

/** An event: a tag and what it tells apart. */
export const event = struct(
  {
    /** What it is about. */
    kind: uint8_t.of(KIND),
    /** Fills the gap before {@link event.u}. */
    pad: padding(array(uint8_t, 3)),
    /** As {@link event.kind} says. */
    u: union(
      {
        /** The code of the key. */
        key: uint32_t,
        /** Where to. */
        move: struct({
          /** The new place. */
          to: point,
        }),
      },
      { by: KIND, cases: { KEY: "key", MOVE: "move", STEP: "move" } },
    ),
  },
  { typedef: "event_t" },
);

/** Structs in structs, arrays of arrays, and directions. */
export const table = struct({
  /** Read by the receiver. */
  first: input(event),
  /** Filled in by the receiver. */
  result: output(uint32_t),
  /** Replaced by the receiver. */
  count: inout(uint32_t),
  /** Three rows of two. */
  grid: array(array(uint16_t, 2), 3),
  /** Written in place, and more than once. */
  parts: array(
    struct({
      /** Number of the part. */
      number: uint16_t,
      /** Its name. */
      name: array(uint8_t, 6),
    }),
    2,
  ),
  /** Too many to draw. */
  many: array(point, 40),
  /** Brings what follows to a multiple of 8. */
  gap: padding(uint32_t),
  /** Seen either way, on any ABI at a multiple of 8. */
  either: either,
});

/** A number, and parts without a name. */
export const entry = struct({
  /** Its number. */
  number: uint32_t,
  /** Where it is. */
  place: anonymous(
    struct({
      /** Across. */
      x: uint16_t,
      /** Down. */
      y: uint16_t,
      /** How far up. */
      z: uint32_t,
    }),
  ),
  /** What it has. */
  what: anonymous(
    union({
      /** A key. */
      key: uint32_t,
      /** Bytes. */
      bytes: array(uint8_t, 4),
    }),
  ),
  /** More of them, behind what they have in common. */
  more: struct({
    /** How many. */
    count: uint32_t,
    /** Their numbers. */
    numbers: array(uint32_t, { count: "count" }),
  }),
});

/** What answers an event. Its variants hold kinds as well, at places of their own. */
export const answer = struct({
  /** The kind of what is answered; it selects the variant of {@link answer.u}. */
  kind: uint32_t.of(KIND),
  /** What the answer says. */
  u: union(
    {
      /** For a key. */
      key: struct({
        /** The kind that comes next. */
        next: uint32_t.of(KIND),
      }),
      /** For a move. */
      move: struct({
        /** How long it took. */
        time: uint16_t,
        /** The kind that came before. */
        before: uint16_t.of(KIND),
      }),
    },
    { by: KIND, cases: { KEY: "key", MOVE: "move" } },
  ),
});

/** What is told, each with its kind in front. */
export const notice = union(
  {
    /** Of a key. */
    key: struct({
      /** The kind. */
      kind: uint32_t.of(KIND),
      /** The key. */
      key: uint32_t,
    }),
    /** Of a move. */
    move: struct({
      /** The kind. */
      kind: uint32_t.of(KIND),
      /** Where it went. */
      to: point,
    }),
  },
  { by: KIND, cases: { KEY: "key", MOVE: "move" } },
);

/** A notice, or its words, in a union without a name. */
export const letter = struct({
  /** What it says. */
  text: anonymous(
    union({
      /** The notice. */
      notice,
      /** Its words. */
      words: array(uint32_t, 3),
    }),
  ),
});

/** A part that ends with bytes of no member. */
export const gate = struct({
  /** Where it leads. */
  way: struct(
    {
      /** Its number. */
      number: uint32_t,
      /** Whether it is open. */
      open: uint8_t,
    },
    { implicitPadding: true },
  ),
});

/** Types inside types. */
export default header({
  name: "nested",
  title: "Types inside types",
  guard: "NESTED_H",
  licence: "MIT",
  byteOrder: "big",
  cplusplus: true,
  includes: [],
});
