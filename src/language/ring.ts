import {
  description,
  descriptionOf,
  type Described,
  type Members,
  type RingDescription,
} from "./description.ts";
import type { Struct } from "./aggregates.ts";
import type { Meaning } from "./integer.ts";
import {
  message,
  type Message,
  type MessageParts,
  type Replies,
  type Parameters,
  type Rules,
} from "./message.ts";
import type { Code } from "./named-numbers.ts";

type FamilyOf<T> = T extends Meaning<unknown, infer F> ? F : never;

/** A shared ring. `T` are the codes of its messages' types, `S` those of their outcomes. */
export interface Ring<T, S> extends Described<RingDescription> {
  /** Declares the message that `code` identifies, named by the constant that holds it. */
  message<K extends keyof T, W extends Parameters, R extends Replies<S>>(
    code: Code<T, K>,
    parts: MessageParts<W, R, S>,
  ): Message<T[K], W, R, S>;
}

export interface RingParts<
  Q extends Members,
  P extends Members,
  T extends keyof Q & keyof P & string,
  S extends keyof P & string,
> {
  readonly request: Struct<Q>;
  readonly response: Struct<P>;
  /** Which members make up the envelope of messages; without it the ring has none. */
  readonly messages?: {
    /** Tells concurrent requests apart; the response echoes it. */
    readonly id: keyof Q & keyof P & string;
    /** Its codes are the types of message; the response echoes it. */
    readonly type: T;
    /** Its codes are the outcomes of a message. */
    readonly status: S;
    /** Holds the parameters of a request. */
    readonly words: keyof Q & string;
    /** Holds the parameters of a reply. */
    readonly result: keyof P & string;
    /**
     * The outcome of a request with a bit set that its message gives no meaning. A message that does
     * not have this outcome ignores such bits.
     */
    readonly reserved?: keyof FamilyOf<P[S]> & string;
  };
  /** Rules that hold for every exchange over the ring. */
  readonly rules?: Rules;
}

/** A shared ring of requests and responses, named by the constant that holds it. */
export function ring<
  Q extends Members,
  P extends Members,
  const T extends keyof Q & keyof P & string = never,
  const S extends keyof P & string = never,
>(parts: RingParts<Q, P, T, S>): Ring<FamilyOf<Q[T]>, FamilyOf<P[S]>> {
  const { request, response, messages, rules = {} }: RingParts<Q, P, T, S> = Object(parts);
  const self: RingDescription = {
    kind: "ring",
    request: descriptionOf(request),
    response: descriptionOf(response),
    envelope: messages,
    rules,
  };
  return {
    [description]: self,
    message: (code, given) => message(self, descriptionOf(code), given),
  };
}
