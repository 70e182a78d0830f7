import { alias, array, c, codes, constant, enumOf, flags, header, masks, padding } from "abispec";
import { ring, struct, union } from "abispec";
import { int8_t, int16_t, int32_t, int64_t } from "abispec";
import { uint8_t, uint16_t, uint32_t, uint64_t } from "abispec";

/** A count of sectors. */
export const sector_t = alias(uint64_t);

/** A reference that another header defines. */
export const reference_t = alias(uint32_t, { header: "../references.h" });

/** The maker of the machine. */
export const MAKER = constant('T. "Tom"??/\\\n');

/** What a job does. */
export const JOB = codes({
  /** Nothing. */
  IDLE: 0,
  /** Moves. */
  MOVE: 1,
  /** Turns. */
  TURN: 0x40,
  /** Stops. */
  STOP: 0xfe,
});

/** How a job went. */
export const OUTCOME = codes({
  /** It broke. */
  BROKEN: -32768,
  /** It failed. */
  FAILED: -1,
  /** It is done. */
  DONE: 0,
});

/** Traits of a job, up to the last bit. */
export const TRAIT = flags({
  /** In a hurry. */
  urgent: 0,
  /** Beyond 32 bits. */
  wide: 33,
  /** The sign bit. */
  last: 63,
});

/** What a machine does. */
export const machine_state = codes(
  {
    /** It is broken. */
    BROKEN: -1,
    /** It rests. */
    RESTS: 0,
    /** It works. */
    WORKS: c`1 << ${JOB.MOVE}`,
  },
  { as: "enum", prefix: "MACHINE_" },
);

/** What a machine can do. */
export const machine_skills = masks(
  {
    /** It moves. */
    MOVES: c`1U << 0`,
    /** It turns. */
    TURNS: c`1U << 1`,
    /** It does both. */
    ALL: c`MACHINE_SKILL_MOVES | MACHINE_SKILL_TURNS`,
  },
  { as: "enum", prefix: "MACHINE_SKILL_", typedef: true },
);

/** A machine. */
export const machine = struct({
  /** What it does. */
  state: enumOf(machine_state),
  /** What it can do. */
  skills: enumOf(machine_skills),
  /** What it did before. */
  before: array(enumOf(machine_state), 2),
});

/** Its end is padded. */
export const segment = struct(
  {
    /** Where. */
    reference: reference_t,
    /** First. */
    first: uint8_t,
    /** Last, below zero too. */
    last: int8_t,
  },
  { implicitPadding: true },
);

/** The same bytes as one number or as parts, without a tag. */
export const number_parts = union({
  /** All of it. */
  whole: int64_t,
  /** Two parts. */
  halves: array(int32_t, 2),
  /** A part beside a hole. */
  odd: struct(
    {
      /** One byte. */
      byte: uint8_t,
      /** One word. */
      word: uint32_t,
    },
    { implicitPadding: true },
  ),
});

/** Its layout depends on how 64-bit integers are aligned. */
export const job = struct(
  {
    /** What to do. */
    kind: uint8_t.of(JOB),
    /** Traits. */
    traits: uint64_t.of(TRAIT),
    /** Named padding. */
    spare: padding(array(uint8_t, 3)),
    /** No tag tells what it holds. */
    parts: number_parts,
    /** The kind tells what it holds. */
    details: union(
      {
        /** Moving. */
        move: struct({
          /** By how much. */
          by: array(int16_t, 3),
          /** Inside, one more union. */
          inner: struct({
            /** The kind once more. */
            kind: uint16_t.of(JOB),
            /** Either. */
            either: union(
              {
                /** A small one. */
                small: int16_t,
                /** Some bytes. */
                bytes: array(uint8_t, 2),
              },
              { by: JOB, cases: { MOVE: "small", TURN: "bytes" } },
            ),
          }),
        }),
        /** Turning, as a matrix. */
        turn: array(array(int16_t, 4), 2),
        /** Stopping, at a sector. */
        stop: sector_t,
      },
      { by: JOB, cases: { MOVE: "move", TURN: "turn", STOP: "stop" } },
    ),
    /** A table of tables. */
    segments: array(array(segment, 2), 2),
  },
  { implicitPadding: true },
);

/** Jobs in a row, after a byte that puts them out of line. */
export const plan = struct(
  {
    /** Number of jobs. */
    count: uint8_t,
    /** The jobs. */
    jobs: array(job, 2),
  },
  { implicitPadding: true },
);

/** Asks for a job. */
export const job_request = struct(
  {
    /** Echoed. */
    id: uint64_t,
    /** What to do. */
    type: uint16_t.of(JOB),
    /** Words. */
    words: array(uint64_t, 2),
  },
  { implicitPadding: true },
);

/** Answers. */
export const job_response = struct(
  {
    /** That of the request. */
    id: uint64_t,
    /** That of the request. */
    type: uint16_t.of(JOB),
    /** How it went. */
    status: int16_t.of(OUTCOME),
    /** A word. */
    result: uint32_t,
  },
  { implicitPadding: true },
);

/** Jobs wait here. */
export const jobs = ring({
  request: job_request,
  response: job_response,
  messages: { id: "id", type: "type", status: "status", words: "words", result: "result" },
});

/** Moves something. */
export const MOVE_IT = jobs.message(JOB.MOVE, {
  request: {
    /** How far. */
    distance: uint64_t,
    /** In which direction. */
    direction: uint8_t,
  },
  response: {
    /** It is there. */
    DONE: {
      /** How much is left. */
      left: uint16_t,
    },
    /** It is where it was. */
    FAILED: {},
    /** It is no more. */
    BROKEN: {},
  },
});

/** Stops everything. */
export const STOP_IT = jobs.message(JOB.STOP, {
  request: {},
  response: {
    /** It stands. */
    DONE: {},
  },
});

/** Structs in shapes on which compilers disagree. */
export default header({
  name: "shapes",
  title: "Awkward shapes",
  guard: "SHAPES_H",
  licence: "MIT",
  byteOrder: "big",
  includes: ["ring.h"],
});
