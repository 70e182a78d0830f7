import { array, codes, header, ring, struct, uint16_t, uint32_t, int32_t, uint64_t } from "abispec";

/** Types. */
export const TYPE = codes({
  /** Get. */
  GET: 1,
});

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
});

/** A request. */
export const demo_request = struct({
  /** Echoed. */
  id: uint16_t,
  /** Which. */
  type: uint16_t.of(TYPE),
  /** Words. */
  data: array(uint32_t, 2),
});

/** A response. */
export const demo_response = struct({
  /** Echoed. */
  id: uint16_t,
  /** Echoed. */
  type: uint16_t.of(TYPE),
  /** Outcome. */
  status: uint32_t.of(STATUS),
  /** Word. */
  data: uint32_t,
});

/** The ring. */
export const demo = ring({
  request: demo_request,
  response: demo_response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});

/** A message. */
export const GET = demo.message(TYPE.GET, {
  request: {
    /** Wide. */
    wide: uint64_t,
    /** Signed. */
    signed_word: int32_t,
    /** One too many. */
    third: uint32_t,
  },
  response: {
    /** Done. */
    SUCCESS: {
      /** One. */
      one: uint32_t,
      /** Two. */
      two: uint32_t,
    },
  },
});

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 48:5 operands-too-wide: "wide" has 64 bits, but a word of "data" has 32
//= 52:5 operands-too-wide: the request of GET has 3 words, but "data" has room for 2
//= 60:7 operands-too-wide: the reply SUCCESS of GET has 2 words, but "data" has room for 1
