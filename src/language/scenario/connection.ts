import { descriptionOf } from "../argument.ts";
import type { Described, KeyDescription, RingDescription } from "../description.ts";
import { stepOf, type Step } from "./step.ts";

/**
 * Writes a key into the frontend's folder of xenstore.
 *
 * @param index - what stands for N in a path such as `queue-N/tx-ring-ref`.
 */
export function writeKey(
  key: Described<KeyDescription>,
  value: string | number,
  index?: number,
): Step {
  return stepOf({ kind: "writeKey", key: descriptionOf(key), value: String(value), index });
}

/**
 * Makes a page an empty ring.
 *
 * @param start - where its indices begin, modulo 2^32.
 */
export function setUpRing(ring: Described<RingDescription>, page: number, start = 0): Step {
  return stepOf({ kind: "setUpRing", ring: descriptionOf(ring), page, start });
}

/** The frontend is connected, with the keys that it has written. */
export function connect(): Step {
  return stepOf({ kind: "connect" });
}

/** The frontend goes. */
export function disconnect(): Step {
  return stepOf({ kind: "disconnect" });
}
