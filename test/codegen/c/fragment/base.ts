import { codes, ring, struct, uint16_t, uint32_t } from "abispec";

/** What an order is. */
export const TYPE = codes({
  /** None. */
  NONE: 0,
  /** Stops. */
  STOP: 2,
  /** Pauses. */
  PAUSE: 3,
  /** Starts. */
  START: 9,
});

/** How an order ended. */
export const STATUS = codes({
  /** Done. */
  DONE: 0,
});

/** An order. */
export const order = struct({
  /** Its number. */
  id: uint16_t,
  /** What it is. */
  type: uint16_t.of(TYPE),
  /** As the type demands. */
  word: uint32_t,
});

/** What came of an order. */
export const result = struct({
  /** Its number. */
  id: uint16_t,
  /** What it was. */
  type: uint16_t.of(TYPE),
  /** How it ended. */
  status: uint32_t.of(STATUS),
  /** Not used. */
  word: uint32_t,
});

/** The orders. */
export const orders = ring({
  request: order,
  response: result,
  messages: { id: "id", type: "type", status: "status", words: "word", result: "word" },
});

/** Pauses. */
export const PAUSE = orders.message(TYPE.PAUSE, {
  request: {},
  response: {
    /** It waits. */
    DONE: {},
  },
});
