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
  messages: { id: "id", type: "type", status: "status", words: "dta", result: "data" },
});

/** A request whose words are no integers. */
export const other_request = struct({
  /** Echoed. */
  id: uint16_t,
  /** Without codes. */
  type: uint16_t,
  /** Without a role. */
  flags: uint32_t,
  /** Words. */
  data: demo_request,
});

/** Another ring. */
export const other = ring({
  request: other_request,
  response: demo_response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});

/** A ring without messages. */
export const silent = ring({ request: demo_request, response: demo_response });

/** A message over it. */
export const GET = silent.message(TYPE.GET, {
  request: {},
  response: {
    /** Done. */
    SUCCESS: {},
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

//= 41:64 carrier-mismatch: demo_request has no member "dta" for the role words
//= 51:3 carrier-mismatch: no message of other could fill in "flags"
//= 57:14 carrier-mismatch: "type", the type of other's messages, has no codes
//= 57:14 carrier-mismatch: "data", the words of other's messages, holds no integers
//= 67:14 carrier-mismatch: silent carries no messages
