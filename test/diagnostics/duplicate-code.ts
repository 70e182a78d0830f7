import { codes, flags, header, ring, struct, uint16_t, uint32_t } from "abispec";

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
  /** Failed. */
  FAILURE: 0x0,
});

/** Bits. */
export const BITS = flags({
  /** One. */
  one: 1,
  /** Two. */
  two: 1,
});

/** What came of a message. */
export const OUTCOME = codes({
  /** Done. */
  DONE: 0,
});

/** Types. */
export const TYPE = codes({
  /** {@link ASK}. */
  ASK: 1,
});

/** A request. */
export const request = struct({
  /** Tells requests apart. */
  id: uint16_t,
  /** The message. */
  type: uint16_t.of(TYPE),
  /** Its word. */
  data: uint32_t,
});

/** A response. */
export const response = struct({
  /** That of the request. */
  id: uint16_t,
  /** That of the request. */
  type: uint16_t.of(TYPE),
  /** The outcome. */
  status: uint32_t.of(OUTCOME),
  /** The word of the reply. */
  data: uint32_t,
});

/** The ring. */
export const ctrl = ring({
  request,
  response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});

/** Asks. */
export const ASK = ctrl.message(TYPE.ASK, {
  request: {},
  response: {
    /** Done. */
    DONE: {},
  },
});

/** Asks again. */
export const ASK_AGAIN = ctrl.message(TYPE.ASK, {
  request: {},
  response: {
    /** Done. */
    DONE: {},
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

//= 8:3 duplicate-code: STATUS_FAILURE has the value 0 of STATUS_SUCCESS
//= 16:3 duplicate-code: BITS_two has the bit 1 of BITS_one
//= 70:14 duplicate-code: ASK_AGAIN has the type 1 of ASK
