import { array, codes, header, pageOf, ring, struct, uint16_t, uint32_t } from "abispec";

/** Types. */
export const TYPE = codes({
  /** Put. */
  PUT: 1,
  /** Move. */
  MOVE: 2,
  /** Drop. */
  DROP: 3,
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

/** Its count is misspelt. */
export const PUT = demo.message(TYPE.PUT, {
  request: {
    /** A table. */
    // @ts-expect-error There is no such word.
    table: pageOf(uint32_t, { count: "entrys" }),
    /** Entries of the table. */
    entries: uint32_t,
  },
  response: {
    /** Done. */
    SUCCESS: {},
  },
});

/** Its count is a page. */
export const MOVE = demo.message(TYPE.MOVE, {
  request: {
    /** A table. */
    // @ts-expect-error A page counts nothing.
    from: pageOf(uint32_t, { count: "to" }),
    /** Another one. */
    to: pageOf(array(uint32_t, 2)),
  },
  response: {
    /** Done. */
    SUCCESS: {},
  },
});

/** Its table has a length. */
export const DROP = demo.message(TYPE.DROP, {
  request: {
    /** A table. */
    table: pageOf(array(uint32_t, 2), { count: "entries" }),
    /** Entries of the table. */
    entries: uint32_t,
  },
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

//= 53:38 wrong-kind: "entrys" is no integer among the words beside the page
//= 68:37 wrong-kind: "to" is no integer among the words beside the page
//= 82:48 wrong-kind: the table has 2 entries, and none to count
