import { descriptionOf } from "../argument.ts";
import type { Field } from "../field.ts";
import type { Message, Words } from "../message.ts";
import type { Value } from "../value.ts";
import type { Filling } from "./filling.ts";
import { stepOf, type Step } from "./step.ts";

/**
 * Puts the request of a message into the ring of the message, which the scenario has set up in one page.
 *
 * @param id - by default one more than that of the message before, from 1 on.
 */
export function send<T, W extends Words, R, S>(
  message: Message<T, W, R, S>,
  words: { readonly [K in keyof W]: Value<W[K]> },
  id?: number,
): Step {
  return stepOf({ kind: "send", message: descriptionOf(message), words, id });
}

/**
 * Puts anything into the next slot of the ring in `page`: a request of a ring without messages, or one
 * that is wrong. Members that are left out are 0.
 */
export function put<T extends Field>(page: number, type: T, members: Filling<Value<T>>): Step {
  return stepOf({ kind: "put", page, content: { type: descriptionOf(type), elements: [members] } });
}

/** Sends an event to the backend, which then works until it has nothing left to do. */
export function notify(port: number): Step {
  return stepOf({ kind: "notify", port });
}

/** A frame, or what else comes from behind the backend, for the frontend. */
export function deliver(bytes: readonly number[]): Step {
  return stepOf({ kind: "deliver", bytes });
}

/** What the backend has handed on to what is behind it since the last look: exactly these, in order. */
export function emitted(...frames: readonly (readonly number[])[]): Step {
  return stepOf({ kind: "emitted", frames });
}
