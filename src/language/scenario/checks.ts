import { type Described, type KeyDescription, type Parameters } from "../description.ts";
import type { Message } from "../ring.ts";
import {
  pageContentOf,
  contentOf,
  type DeepPartial,
  type Expectation,
  type Step,
  type Written,
} from "./step.ts";
import { descriptionOf } from "../when.ts";
import type { Field, Value } from "../values.ts";

/** A response that a scenario expects. */
export type Expected = Expectation<Written>;

/** The parameters of a reply, which may be left out where there are none. */
type ReplyParameters<P> = keyof P extends never
  ? [words?: Readonly<Record<string, never>>, id?: number]
  : [words: { readonly [K in keyof P]: Value<P[K]> }, id?: number];

/**
 * The reply to the oldest request of the message that has no reply in the scenario yet, or to the one
 * that has this `id`: the outcome, and the parameters that the reply has with it.
 */
export function reply<T, W extends Parameters, R, S, O extends keyof R & keyof S & string>(
  message: Message<T, W, R, S>,
  status: O,
  ...[words, id]: ReplyParameters<R[O]>
): Expected {
  return { kind: "reply", message: descriptionOf(message), status, words: words ?? {}, id };
}

/** A response of a ring without messages, or to an invalid request. Members that are left out may be anything. */
export function response<T extends Field>(type: T, members: DeepPartial<Value<T>>): Expected {
  return { kind: "response", type: descriptionOf(type), members };
}

/** One response, for which the spec leaves the backend a choice. */
export function anyOf(...expectations: readonly Expected[]): Expected {
  return { kind: "anyOf", expectations };
}

/** The responses since the last check are these, in any order, on the ring of the messages that they reply to. */
export function replies(...expectations: readonly Expected[]): Step {
  return { action: { kind: "responses", page: undefined, expectations } };
}

/** The responses on the ring in `page` since the last check are these, in any order; none where none is given. */
export function responses(page: number, ...expectations: readonly Expected[]): Step {
  return { action: { kind: "responses", page, expectations } };
}

/** These elements are in the page now. Members that are left out may be anything. */
export function memory<T extends Field>(
  page: number,
  type: T,
  elements: readonly DeepPartial<Value<T>>[],
  first = 0,
): Step {
  return { action: { kind: "memory", content: pageContentOf(page, type, elements, first) } };
}

/** This is in slot number `index` of the ring in `page` now. Members that are left out may be anything. */
export function slot<T extends Field>(
  page: number,
  index: number,
  type: T,
  members: DeepPartial<Value<T>>,
): Step {
  return { action: { kind: "slot", page, index, content: contentOf(type, members) } };
}

/** Exactly these grants are mapped now, those of the rings included. */
export function mapped(...refs: readonly number[]): Step {
  return { action: { kind: "mapped", refs } };
}

/**
 * The backend's folder of xenstore has this key with this value, or does not have it where its absence
 * says the same.
 *
 * @param index - what stands for N in a path.
 */
export function published(
  key: Described<KeyDescription>,
  value: string | number,
  index?: number,
): Step {
  return { action: { kind: "published", key: descriptionOf(key), value: String(value), index } };
}

/** The backend has passed on exactly these frames since the last check, in this order. */
export function emitted(...frames: readonly (readonly number[])[]): Step {
  return { action: { kind: "emitted", frames } };
}
