import { array, bound, codes, header, must, ring, struct, uint16_t, uint32_t } from "abispec";
import { uint64_t, uint8_t, union } from "abispec";

/** Kinds, in integers of every width. */
export const KIND = codes({
  /** Nothing. */
  NONE: 0,
  /** Something. */
  SOME: 1,
});

/** Codes of 32 bits, and a bound above them. */
export const WIDE = codes({
  /** The largest. */
  LARGEST: 0xffffffff,
  /** One more than the largest. */
  MAX: bound(0x100000000),
});

/** Either way to see 4 octets. */
export const either = union({
  /** One number. */
  number: uint32_t,
  /** Two numbers. */
  halves: array(uint16_t, 2),
});

/** The tag has 64 bits, though its codes fit 16. */
export const tagged = struct({
  /** Selects the variant. */
  kind: uint64_t.of(KIND),
  /** What there is. */
  u: union(
    {
      /** For `SOME`. */
      some: uint64_t,
    },
    { by: KIND, cases: { SOME: "some" } },
  ),
  /** Unions in an array have bytes only. */
  many: array(either, 2),
});

/** The same codes in 16 bits. */
export const narrow = struct({
  /** In 16 bits. */
  kind: uint16_t.of(KIND),
  /** Fills 32 bits. */
  rest: uint16_t,
  /** A wide code. */
  wide: uint32_t.of(WIDE),
});

/** A request. */
export const request = struct({
  /** Echoed. */
  id: uint64_t,
  /** The message, in 64 bits. */
  type: uint64_t.of(KIND),
  /** Words of an octet each. */
  words: array(uint8_t, 8),
});

/** A response. */
export const response = struct({
  /** That of the request. */
  id: uint64_t,
  /** That of the request. */
  type: uint64_t.of(KIND),
  /** The outcome, in 64 bits. */
  status: uint64_t.of(KIND),
  /** Words of an octet each. */
  result: array(uint8_t, 8),
});

/** A ring of octets. */
export const bell = ring({
  request,
  response,
  messages: { id: "id", type: "type", status: "status", words: "words", result: "result" },
  rules: {
    /**
     * ```c
     * only(code);
     * ```
     */
    code: must,
    /** A sentence. */
    sentence: must,
  },
});

/** Asks for something. */
export const ASK = bell.message(KIND.SOME, {
  request: {
    /** How many. */
    count: uint8_t,
  },
  response: {
    /** There is nothing. */
    NONE: {},
    /** Here it is. */
    SOME: {
      /** How many. */
      count: uint8_t,
    },
  },
});

/** Codes that integers of different widths share, words in octets, and arrays of unions. */
export default header({
  name: "shared-codes",
  title: "Codes in integers of every width",
  guard: "SHARED_CODES_H",
  licence: "MIT",
  byteOrder: "big",
  cplusplus: true,
  includes: ["ring.h"],
});
