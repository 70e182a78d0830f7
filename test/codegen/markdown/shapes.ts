import { alias, array, bound, codes, constant, decided, flags, header, input, key } from "abispec";
import {
  int16_t,
  int64_t,
  may,
  must,
  output,
  padding,
  pageOf,
  ring,
  section,
  should,
} from "abispec";
import { struct, uint16_t, uint32_t, uint64_t, uint8_t, union, verbatim, when } from "abispec";

/** An interface of every shape that the language has. See {@link demo_unit} and {@link DEMO_OP.FILL}. */
export default header({
  name: "shapes",
  title: "Shapes, *all* of <them>",
  guard: "SHAPES_H",
  licence: "MIT",
  byteOrder: "big",
  includes: [],
});

/** What {@link limits} are, and {@link moreLimits}. */
export const opening = section("What & why: https://xen.org, www.xen.org");

/** The first title of two. */
export const limits = section("Limits");

/** The second one. */
export const moreLimits = section("Limits");

/** The position of a sector. */
export const sector_t = alias(uint64_t);

/** Largest position: more than 53 bits, less than 64. */
export const DEMO_LAST_SECTOR = constant(0xffff_ffff_ffff_fff0n, { unsigned: true });

/** Smallest level. */
export const DEMO_LEVEL_MIN = constant(-5);

/** What to do. */
export const DEMO_OP = codes({
  /** Reads. */
  READ: 0x10,
  /** Fills a range. */
  FILL: 0x11,
  /** Neither. */
  MAX: bound(0x12),
});

/** How it went. */
export const DEMO_RESULT = codes({
  /** It did not. */
  FAILED: -1,
  /** It went well. */
  DONE: 0,
});

/** What a unit can do. */
export const DEMO_FEATURE = flags({
  /** The first. */
  first: 0,
  /** Beyond an int. */
  wide: 40,
});

/** A range of sectors. */
export const demo_range = struct({
  /** Its first sector. */
  first: sector_t,
  /** Its length in sectors. */
  count: uint64_t,
});

/** A unit, with holes that depend on the ABI. */
export const demo_unit = struct(
  {
    /** Its number. */
    number: uint16_t,
    /** What it can do. */
    features: uint64_t.of(DEMO_FEATURE),
    /** The whole; it starts at {@link demo_unit.whole.first}. */
    whole: demo_range,
    /** Its parts. */
    parts: array(
      struct({
        /** Temperatures, inside and outside. */
        degrees: array(array(int16_t, 2), 3),
        /** Pads. */
        pad: padding(uint16_t),
        /** What comes last. */
        tail: array(
          struct({
            /** A letter. */
            letter: uint8_t,
          }),
          2,
        ),
      }),
      2,
    ),
    /** A level that may be negative. */
    level: uint8_t,
  },
  { implicitPadding: true, typedef: "demo_unit_t" },
);

/** The operands, whatever the operation. */
export const demo_operands = union(
  {
    /** What to fill. */
    fill: demo_range,
    /** The raw octets. */
    raw: array(uint8_t, 16),
  },
  { by: DEMO_OP, cases: { FILL: "fill" } },
);

/** A command. */
export const demo_command = struct(
  {
    /** Its number. */
    id: uint32_t,
    /** What to do. */
    op: uint32_t.of(DEMO_OP),
    /** With what. */
    operands: demo_operands,
  },
  { implicitPadding: true },
);

/** What came of it. */
export const demo_answer = struct({
  /** That of the command. */
  id: uint32_t,
  /** That of the command. */
  op: uint32_t.of(DEMO_OP),
  /** How it went. */
  result: int64_t.of(DEMO_RESULT),
});

/** The ring of commands. */
export const demo = ring({ request: demo_command, response: demo_answer });

/** A request of two words and a reply of three. */
export const demo_query = struct({
  /** Its number. */
  id: uint32_t,
  /** What it asks. */
  op: uint32_t.of(DEMO_OP),
  /** The operands. */
  word: array(uint32_t, 2),
});

/** The reply. */
export const demo_reply = struct({
  /** The number of the query. */
  id: uint32_t,
  /** What was asked. */
  op: uint32_t.of(DEMO_OP),
  /** The outcome. */
  result: int64_t.of(DEMO_RESULT),
  /** What there is to say. */
  word: array(uint32_t, 2),
});

/** The ring of queries. */
export const demo_queries = ring({
  request: demo_query,
  response: demo_reply,
  messages: { id: "id", type: "op", status: "result", words: "word", result: "word" },
  rules: {
    /** Answers come in order. */
    sortDiagnostics: should,
  },
});

/** An entry that the other side fills in. */
export const demo_entry = struct({
  /** Which unit. */
  unit: input(uint64_t),
  /** Its state. */
  state: output(uint64_t),
});

/** Reads the units. */
export const READ_UNITS = demo_queries.message(DEMO_OP.READ, {
  request: {
    /** The units. */
    units: pageOf(demo_unit),
    /** Their states. */
    states: pageOf(array(demo_entry, 3)),
  },
  response: {
    /** Nothing was read. */
    FAILED: {},
    /** All were read. */
    DONE: {
      /** How many. */
      count: uint32_t,
      /** What they can do. */
      feature: uint32_t,
    },
  },
  rules: {
    /**
     * It reads
     *
     * - all of them,
     * - each once.
     */
    all: must,
    /** {@link READ_UNITS.response.DONE.count} may be 0. */
    none: decided(may),
  },
});

/** Set while the unit is there. */
export const present = key("unit/present", { writer: "backend", absent: "0" });

/** Whether the unit is fast. */
export const fast = key("unit/fast", { writer: "frontend" });

/** Doubles; see {@link READ_UNITS}. */
export const demo_double = when("defined(DEMO_DOUBLE)", verbatim("shapes.c"));
