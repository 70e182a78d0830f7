import { array, codes, header, padding, pageOf, ring, struct, union } from "abispec";
import { int16_t, int32_t, int64_t, int8_t, uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** Kinds, whose names members have as well. */
export const KIND = codes({
  /** A first one. */
  FIRST: 1,
  /** A second one. */
  SECOND: 2,
});

/** How it went. */
export const HOW = codes({
  /** It went well. */
  WELL: 0,
  /** It went badly. */
  BADLY: 5,
  /** It did not go. */
  NOT: 9,
});

/** Integers with the names of what codecs have themselves. */
export const locals = struct({
  /** One. */
  view: uint8_t,
  /** One. */
  view_: int8_t,
  /** One. */
  offset: int16_t,
  /** One. */
  value: uint32_t,
  /** One. */
  into: int32_t,
  /** One. */
  refuse: uint32_t,
  /** One. */
  word0: uint64_t,
  /** One. */
  BigInt: int64_t,
  /** One. */
  error: uint32_t,
  /** One. */
  undefined: uint32_t,
  /** One. */
  in: uint32_t,
  /** One. */
  function: uint32_t,
});

/** A tag beside members with the names of what codecs have themselves. */
export const variant = struct({
  /** The tag. */
  path: uint16_t.of(KIND),
  /** One. */
  view: uint16_t,
  /** One. */
  var: uint16_t,
  /** Fills. */
  element: padding(array(uint8_t, 2)),
  /** One. */
  checkInteger: array(uint32_t, 20),
  /** One. */
  arrayFrom: array(locals, 2),
  /** By the tag. */
  value: union(
    {
      /** One. */
      offset: array(
        struct({
          /** One. */
          at: int16_t,
        }),
        2,
      ),
      /** Other. */
      error: uint64_t,
    },
    { by: KIND, cases: { FIRST: "offset", SECOND: "error" } },
  ),
});

/** Members whose paths are the same with underscores. */
export const paths = struct({
  /** One. */
  a_b: uint32_t,
  /** Two. */
  a: struct({
    /** Three. */
    b: uint32_t,
    /** Four. */
    b_c: array(uint32_t, 2),
  }),
  /** Five. */
  length: array(array(variant, 2), 2),
  /** Six. */
  rest: padding(array(uint32_t, 2)),
});

/** A request. */
export const ask = struct({
  /** Echoed. */
  in: uint8_t,
  /** The kind. */
  value: uint8_t.of(KIND),
  /** Fills. */
  gap: padding(array(uint8_t, 6)),
  /** Parameters. */
  words: array(uint64_t, 4),
});

/** A response. */
export const tell = struct({
  /** Echoed. */
  in: uint8_t,
  /** Echoed. */
  value: uint8_t.of(KIND),
  /** The outcome. */
  view: int16_t.of(HOW),
  /** Fills. */
  gap: padding(uint32_t),
  /** Parameters. */
  word0: array(int64_t, 2),
});

/** The ring. */
export const wire = ring({
  request: ask,
  response: tell,
  messages: {
    id: "in",
    type: "value",
    status: "view",
    words: "words",
    result: "word0",
    reserved: "NOT",
  },
});

/** The first message. */
export const FIRST = wire.message(KIND.FIRST, {
  request: {
    /** One. */
    offset: uint16_t,
    /** Two. */
    into: int8_t,
    /** Three. */
    KIND_FIRST: uint8_t,
  },
  response: {
    /** Well. */
    WELL: {
      /** Wide. */
      offset: uint64_t,
      /** Narrow. */
      into: uint8_t,
    },
    /** Badly. */
    BADLY: {
      /** Narrow. */
      path: int8_t,
      /** Wide. */
      offset: int64_t,
    },
    /** Not. */
    NOT: {},
  },
});

/** The second message. */
export const SECOND = wire.message(KIND.SECOND, {
  request: {
    /** A page. */
    function: pageOf(uint8_t, { count: "into" }),
    /** Fewer than it has room for. */
    into: int8_t,
    /** A page. */
    many: pageOf(uint8_t, { count: "count" }),
    /** As many as it has room for. */
    count: uint64_t,
  },
  response: {
    /** Well. */
    WELL: {
      /** Narrow here. */
      offset: uint8_t,
    },
  },
});

/** Names that codecs have themselves. */
export default header({
  name: "names",
  title: "Names that codecs have themselves",
  guard: "NAMES_H",
  licence: "MIT",
  byteOrder: "big",
  includes: [],
});
