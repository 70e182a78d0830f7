import {
  description,
  descriptionOf,
  type CodeDescription,
  type counted,
  type Described,
  type Field,
  type MessageDescription,
  type PageDescription,
  type ParameterDescription,
  type RingDescription,
  type Value,
  type ObligationDescription,
} from "./description.ts";

/** How strongly a rule binds. */
export type Obligation = Described<ObligationDescription>;

function obligation(word: "must" | "should" | "may"): Obligation {
  return { [description]: { kind: "obligation", obligation: word, decided: false } };
}

/** The rule binds every implementation. */
export const must = obligation("must");
/** The rule binds unless there is a good reason not to. */
export const should = obligation("should");
/** The rule permits. */
export const may = obligation("may");

/** The same obligation, where the interface itself is silent and the spec decides. */
export function decided(rule: Obligation): Obligation {
  return { [description]: { ...rule[description], decided: true } };
}

/** Rules by name. */
export type Rules = Readonly<Record<string, Obligation>>;

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

/** Parameters by name, in order. Elements of the request or response after them are 0. */
export type Parameters = Readonly<Record<string, Described<ParameterDescription>>>;

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

/** A message over the ring that `ring` describes. */
export function message<T, W extends Parameters, R extends Replies<S> & object, S>(
  ring: RingDescription,
  code: CodeDescription,
  parts: MessageParts<W, R, S>,
): Message<T, W, R, S> {
  const { request, response, rules = {} }: MessageParts<W, R, S> = Object(parts);
  return {
    [description]: {
      kind: "message",
      ring,
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
