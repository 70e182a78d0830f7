import { array, codes, header, ring, struct, uint16_t, uint32_t, pageOf } from "abispec";

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

/** A large entry. */
export const large = struct({
  /** Bytes. */
  bytes: array(uint32_t, 1025),
});

/** A message. */
export const GET = demo.message(TYPE.GET, {
  request: {
    /** An entry over the page. */
    one: pageOf(large),
    /** A table over the page. */
    table: pageOf(array(uint16_t, 2049)),
  },
  response: {
    /** Done. */
    SUCCESS: {},
  },
});

/** A ring without a slot that fits. */
export const wide = ring({ request: large, response: demo_response });

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 54:5 page-overflow: the table of GET.one has 4100 bytes, but a page has 4096
//= 56:5 page-overflow: the table of GET.table has 4098 bytes, but a page has 4096
//= 65:14 page-overflow: a slot of wide has 4100 bytes, but its page has room for 4032
