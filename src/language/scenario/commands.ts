import {
  type Described,
  type KeyDescription,
  type Parameters,
  type RingDescription,
} from "../description.ts";
import type { Message } from "../ring.ts";
import { contentOf, pageContentOf, type DeepPartial, type GrantUse, type Step } from "./step.ts";
import { descriptionOf } from "../when.ts";
import type { Field, Value } from "../values.ts";

/**
 * Writes a key into the frontend's folder of xenstore.
 *
 * @param index - replaces N in a path such as `queue-N/tx-ring-ref`.
 */
export function writeKey(
  key: Described<KeyDescription>,
  value: string | number,
  index?: number,
): Step {
  return { action: { kind: "writeKey", key: descriptionOf(key), value: String(value), index } };
}

/** How a ring is set up. */
interface RingOptions {
  /** Port of its events. Without it, nothing is said about the port of events. */
  readonly port?: number;
  /** Where its indices begin, modulo 2^32: 0 if absent. */
  readonly start?: number;
}

/** Makes a page an empty ring. */
export function setUpRing(
  ring: Described<RingDescription>,
  page: number,
  { port, start = 0 }: RingOptions = {},
): Step {
  return { action: { kind: "setUpRing", ring: descriptionOf(ring), page, port, start } };
}

/** Connects the frontend, with the keys that it has written. */
export function connect(): Step {
  return { action: { kind: "connect" } };
}

/** Disconnects the frontend. */
export function disconnect(): Step {
  return { action: { kind: "disconnect" } };
}

/** Grants page number `page` to the backend, under grant reference `ref`. */
export function grant(
  ref: number,
  page: number,
  access: "read-only" | "read-write" = "read-write",
): Step {
  return { action: { kind: "grant", ref, page, access } };
}

/** Revokes a grant. The hypervisor allows it, because the backend has not mapped it. */
export function revoke(ref: number): Step {
  return { action: { kind: "revoke", ref, allowed: true } };
}

/** Tries to revoke a grant. The hypervisor refuses, because the backend has mapped it. */
export function failToRevoke(ref: number): Step {
  return { action: { kind: "revoke", ref, allowed: false } };
}

/** Makes the hypervisor refuse to map `ref`, and to copy from or to it, from now on, although it is granted. */
export function refuse(ref: number): Step {
  return { action: { kind: "refuse", ref } };
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
  return { action: { kind: "send", message: descriptionOf(message), words, id } };
}

/**
 * Puts anything into the next slot of the ring in `page`: a request of a ring without messages, or an
 * invalid one. Members that are left out are 0.
 */
export function put<T extends Field>(page: number, type: T, members: DeepPartial<Value<T>>): Step {
  return { action: { kind: "put", page, content: contentOf(type, members) } };
}

/**
 * Fills a part of a page with elements of one type: a table, a key, a frame. Members that are left out
 * are 0.
 *
 * @param first - number of the first element that is written; elements are consecutive from the start of the page.
 */
export function write<T extends Field>(
  page: number,
  type: T,
  elements: readonly DeepPartial<Value<T>>[],
  first = 0,
): Step {
  return { action: { kind: "write", content: pageContentOf(page, type, elements, first) } };
}

/**
 * For {@link change} and {@link changeSlot}: the second use of a grant, when the backend unmaps what it
 * has mapped, or copies once more. It need not come before the backend has nothing left to do.
 */
export function secondUse(ref: number): GrantUse {
  return { ref, use: 2 };
}

function useOf(at: number | GrantUse): GrantUse {
  return typeof at === "number" ? { ref: at, use: 1 } : at;
}

/**
 * Changes a part of a page at the worst moment: just before the backend next maps the grant `at`, unmaps
 * it, or copies from or to it. The rest is like {@link write}.
 *
 * @param at - a grant reference, or {@link secondUse} of one.
 */
export function change<T extends Field>(
  at: number | GrantUse,
  page: number,
  type: T,
  elements: readonly DeepPartial<Value<T>>[],
  first = 0,
): Step {
  return {
    action: { kind: "change", at: useOf(at), content: pageContentOf(page, type, elements, first) },
  };
}

/** Changes slot number `index` of the ring in `page` at the moment that {@link change} does. */
export function changeSlot<T extends Field>(
  at: number | GrantUse,
  page: number,
  index: number,
  type: T,
  members: DeepPartial<Value<T>>,
): Step {
  return {
    action: { kind: "changeSlot", at: useOf(at), page, index, content: contentOf(type, members) },
  };
}

/** Sends an event to the backend and waits until it is idle. */
export function notify(port: number): Step {
  return { action: { kind: "notify", port } };
}

/** Delivers to the backend a frame, or other data, that is meant for the frontend. */
export function deliver(bytes: readonly number[]): Step {
  return { action: { kind: "deliver", bytes } };
}
