import { array, codes, header, ring, struct, uint16_t, uint32_t } from "abispec";

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
  request: {},
  response: {
    /** Done. */
    SUCESS: {},
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

//= 49:5 unknown-status: STATUS has no status "SUCESS"
