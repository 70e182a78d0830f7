import { constant, section, struct, uint32_t } from "abispec";
import { TYPE, orders } from "./base.ts";

/** What can be ordered. */
export const text = section("Orders");

/** Most orders at a time. */
export const MOST = constant(3);

/** A limit. */
export const limit = struct({
  /** How far. */
  distance: uint32_t,
});

/** Stops. */
export const STOP = orders.message(TYPE.STOP, {
  request: {},
  response: {
    /** It stands. */
    DONE: {},
  },
});

/** Starts. */
export const START = orders.message(TYPE.START, {
  request: {
    /** How fast. */
    speed: uint32_t,
  },
  response: {
    /** It moves. */
    DONE: {},
  },
});
