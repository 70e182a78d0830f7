import {
  description,
  type Described,
  type PacketsDescription,
  type RingDescription,
  type CodeDescription,
  type MessageDescription,
  type PageDescription,
  type Obligation,
  type Parameters,
  type Rules,
} from "./description.ts";
import type { Struct } from "./aggregates.ts";
import type { Meaning } from "./integer.ts";
import type { Code } from "./named-numbers.ts";
import { descriptionOf } from "./when.ts";
import type { Members, Field, Value, WithRows } from "./values.ts";

/** The names of members, those under a condition among them. */
type NameIn<M> = keyof WithRows<M> & string;

/** The family whose values the member called `K` has. */
type FamilyIn<M, K extends keyof WithRows<M>> =
  WithRows<M>[K] extends Meaning<unknown, infer F> ? F : never;

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
  T extends NameIn<Q> & NameIn<P>,
  S extends NameIn<P>,
> {
  readonly request: Struct<Q>;
  readonly response: Struct<P>;
  /** Which members make up the envelope of messages; without it the ring has none. */
  readonly messages?: {
    /** Tells concurrent requests apart; the response echoes it. */
    readonly id: NameIn<Q> & NameIn<P>;
    /** Its codes are the types of message; the response echoes it. */
    readonly type: T;
    /** Its codes are the outcomes of a message. */
    readonly status: S;
    /** Holds the parameters of a request. */
    readonly words: NameIn<Q>;
    /** Holds the parameters of a reply. */
    readonly result: NameIn<P>;
    /**
     * The outcome of a request with a bit set that its message gives no meaning. A message that does
     * not have this outcome ignores such bits.
     */
    readonly reserved?: keyof FamilyIn<P, S> & string;
  };
  /** How several slots make up a packet; without it each slot stands for itself. */
  readonly packets?: PacketsDescription;
  /** Rules that hold for every exchange over the ring. */
  readonly rules?: Rules;
}

/** A shared ring of requests and responses, named by the constant that holds it. */
export function ring<
  Q extends Members,
  P extends Members,
  const T extends NameIn<Q> & NameIn<P> = never,
  const S extends NameIn<P> = never,
>(parts: RingParts<Q, P, T, S>): Ring<FamilyIn<Q, T>, FamilyIn<P, S>> {
  const { request, response, messages, packets, rules = {} }: RingParts<Q, P, T, S> = Object(parts);
  const self: RingDescription = {
    kind: "ring",
    request: descriptionOf(request),
    response: descriptionOf(response),
    envelope: messages,
    packets,
    rules,
  };
  return {
    [description]: self,
    message: (code, given) => messageOver(self, descriptionOf(code), given),
  };
}

function obligation(word: "must" | "should" | "may"): Obligation {
  return { [description]: { kind: "obligation", obligation: word, decided: false } };
}

/** The rule binds every implementation. */
export const must = obligation("must");
/** The rule binds unless there is a good reason not to. */
export const should = obligation("should");
/** The rule permits. */
export const may = obligation("may");

/**
 * The same obligation, where the interface itself is silent and the spec decides.
 *
 * @param because - why it decides so, as a sentence for readers.
 */
export function decided(rule: Obligation, because?: string): Obligation {
  return { [description]: { ...rule[description], decided: true, because } };
}

/** Carries the name of a counting parameter for inference only; no value has it. */
declare const counted: unique symbol;

/** A parameter that refers to a page; `C` is the name of the parameter that counts the entries, if one does. */
export interface Page<C extends string | undefined = undefined> extends Described<
  PageDescription,
  number
> {
  readonly [counted]?: { readonly count: C };
}

export interface PageOptions<C extends string | undefined> {
  /** Name of the integer, among the parameters next to this one, that says how many entries there are. */
  readonly count?: C;
}

/**
 * A parameter that is the grant reference of a page, which the sender grants to the receiver and which
 * holds a table from its first byte on. It is granted read-write where the element has output members.
 *
 * @param content - the element, for a table of as many as `options.count` says; or an array of a
 * fixed length, which needs no count.
 */
export function pageOf<const C extends string | undefined = undefined>(
  content: Field,
  options: PageOptions<C> = {},
): Page<C> {
  const { count } = options;
  return { [description]: { kind: "page", content: descriptionOf(content), count } };
}

/** Fits `W` where each of its pages that names a counting parameter names an integer of `W`. */
export type CountedIn<W> = {
  readonly [K in keyof W]: W[K] extends Page<infer C> ? Counting<C, W> : unknown;
};

type Counting<C, W> = C extends undefined
  ? unknown
  : C extends keyof W
    ? W[C] extends Described<PageDescription>
      ? never
      : unknown
    : never;

/** What a message returns, by outcome. */
export type Replies<S> = { readonly [O in keyof S]?: Parameters };

export interface MessageParts<W extends Parameters, R, S> {
  /** The parameters of the request. */
  readonly request: W & CountedIn<W>;
  /** Every outcome that the message may have, with the parameters of its reply. */
  readonly response: R & { readonly [O in Exclude<keyof R, keyof S>]: never };
  readonly rules?: Rules;
}

/** A message with type code `T`. */
export interface Message<T, W extends Parameters, R, S> extends Described<
  MessageDescription,
  { readonly type: T; readonly outcomes: S }
> {
  readonly request: W;
  readonly response: R;
  readonly rules: Rules;
}

/** What TypeScript decodes the request of message `M` to. */
export type Request<M> =
  M extends Message<infer T, infer W, infer _R, infer _S>
    ? { readonly type: T } & { readonly [K in keyof W]: Value<W[K]> }
    : never;

/** What TypeScript decodes the responses of message `M` to: a union told apart by `status`. */
export type Response<M> =
  M extends Message<infer T, infer _W, infer R, infer S>
    ? {
        [O in keyof R & keyof S]: { readonly type: T; readonly status: S[O] } & {
          readonly [K in keyof R[O]]: Value<R[O][K]>;
        };
      }[keyof R & keyof S]
    : never;

/** A message over a ring. */
function messageOver<T, W extends Parameters, R extends Replies<S> & object, S>(
  over: RingDescription,
  code: CodeDescription,
  parts: MessageParts<W, R, S>,
): Message<T, W, R, S> {
  const { request, response, rules = {} }: MessageParts<W, R, S> = Object(parts);
  return {
    [description]: {
      kind: "message",
      ring: over,
      code,
      request,
      response: response && ({ ...response } as MessageDescription["response"]),
      rules,
    },
    request,
    response,
    rules,
  };
}
