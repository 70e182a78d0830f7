import {
  descriptionOf,
  type Described,
  type Field,
  type KeyDescription,
  type RingDescription,
  type Value,
} from "../description.ts";
import type { Message, Parameters } from "../message.ts";
import type { DeepPartial } from "./memory.ts";
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

/** Connects the frontend, with the keys that it has written. */
export function connect(): Step {
  return stepOf({ kind: "connect" });
}

/** Disconnects the frontend. */
export function disconnect(): Step {
  return stepOf({ kind: "disconnect" });
}

/** Grants page number `page` to the backend, under grant reference `ref`. */
export function grant(
  ref: number,
  page: number,
  access: "read-only" | "read-write" = "read-write",
): Step {
  return stepOf({ kind: "grant", ref, page, access });
}

/** Revokes a grant. The hypervisor allows it, because the backend has not mapped it. */
export function revoke(ref: number): Step {
  return stepOf({ kind: "revoke", ref, allowed: true });
}

/** Tries to revoke a grant. The hypervisor refuses, because the backend has mapped it. */
export function failToRevoke(ref: number): Step {
  return stepOf({ kind: "revoke", ref, allowed: false });
}

/** Makes the hypervisor refuse to map `ref`, and to copy from or to it, from now on, although it is granted. */
export function refuse(ref: number): Step {
  return stepOf({ kind: "refuse", ref });
}

/** Exactly these grants are mapped now, those of the rings included. */
export function mapped(...refs: readonly number[]): Step {
  return stepOf({ kind: "mapped", refs });
}

/**
 * Puts the request of a message into the ring of the message, which the scenario has set up in exactly one page.
 *
 * @param id - by default one more than that of the message before, from 1 on.
 */
export function send<T, W extends Parameters, R, S>(
  message: Message<T, W, R, S>,
  words: { readonly [K in keyof W]: Value<W[K]> },
  id?: number,
): Step {
  return stepOf({ kind: "send", message: descriptionOf(message), words, id });
}

/**
 * Puts anything into the next slot of the ring in `page`: a request of a ring without messages, or an
 * invalid one. Members that are left out are 0.
 */
export function put<T extends Field>(page: number, type: T, members: DeepPartial<Value<T>>): Step {
  return stepOf({ kind: "put", page, content: { type: descriptionOf(type), elements: [members] } });
}

/** Sends an event to the backend and waits until it is idle. */
export function notify(port: number): Step {
  return stepOf({ kind: "notify", port });
}

/** Delivers to the backend a frame, or other data, that is meant for the frontend. */
export function deliver(bytes: readonly number[]): Step {
  return stepOf({ kind: "deliver", bytes });
}

/** The backend has passed on exactly these frames since the last check, in this order. */
export function emitted(...frames: readonly (readonly number[])[]): Step {
  return stepOf({ kind: "emitted", frames });
}
