import { aligned, anonymous, array, codes, header, input, struct, union } from "abispec";
import { int16_t, uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** What a note has. */
export const KIND = codes({
  /** A number. */
  NUMBER: 1,
  /** A pair. */
  PAIR: 2,
  /** Bytes. */
  BYTES: 3,
});

/** As network headers have them: one word, and what is known of it. */
export const frame = struct({
  /** Flags. */
  flags: uint16_t,
  rest: anonymous(
    union({
      /** The sum. */
      csum: uint16_t,
      /** The hash; {@link csum} has the same bytes. */
      hash: uint16_t,
    }),
  ),
  /** Where it starts: at {@link frame.start} or {@link frame.whole}. */
  where: anonymous(
    union({
      /** All of it. */
      whole: uint32_t,
      parts: anonymous(
        struct({
          /** The first byte. */
          start: uint16_t,
          /** The last one. */
          end: int16_t,
        }),
      ),
    }),
  ),
});

/** Structs without names keep their alignment and their padding. */
export const nest = struct(
  {
    /** A byte. */
    first: uint8_t,
    /** Two members, aligned. */
    pair: anonymous(
      struct(
        {
          /** A byte behind padding. */
          second: uint8_t,
          /** A word. */
          word: uint32_t,
          deep: anonymous(
            struct(
              {
                /** In two structs. */
                third: uint8_t,
                /** Out of line. */
                wide: uint64_t,
              },
              { packed: true },
            ),
          ),
        },
        { implicitPadding: true },
      ),
    ),
    /** A byte behind it. */
    last: uint8_t,
    /** In a union in a struct without names. */
    tail: input(
      anonymous(
        struct(
          {
            either: anonymous(
              union({
                /** Either. */
                one: aligned(uint16_t, 4),
                /** Or. */
                other: array(uint8_t, 4),
              }),
            ),
          },
          { aligned: 8 },
        ),
      ),
    ),
  },
  { implicitPadding: true },
);

/** A tag tells what the union without a name has. */
export const note = struct(
  {
    /** What it has. */
    kind: uint8_t.of(KIND),
    body: anonymous(
      union(
        {
          /** One. */
          number: uint32_t,
          pair: anonymous(
            struct({
              /** Left. */
              left: int16_t,
              /** Right. */
              right: int16_t,
            }),
          ),
          /** Some. */
          bytes: array(uint8_t, 3),
        },
        { by: KIND, cases: { NUMBER: "number", PAIR: "pair", BYTES: "bytes" } },
      ),
    ),
    /** Frames. */
    frames: array(frame, 2),
  },
  { implicitPadding: true },
);

/** Members without names. */
export default header({
  name: "anonymous",
  title: "Members without names",
  guard: "ANONYMOUS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
