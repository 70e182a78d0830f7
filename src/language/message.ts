import { description, type CodeDescription, type Described } from "./description.ts";
import type {
  MessageDescription,
  PageDescription,
  RingDescription,
  WordDescription,
} from "./description.ts";
import type { Page } from "./page.ts";
import type { Rules } from "./rule.ts";
import type { Value } from "./value.ts";

/** Words by name, in order; the words that none names are 0. */
export type Words = Readonly<Record<string, Described<WordDescription>>>;

/** Fits `W` where each of its pages that names a counting word names an integer of `W`. */
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
export type Replies<S> = { readonly [O in keyof S]?: Words };

export interface MessageParts<W extends Words, R, S> {
  /** The words of the request. */
  readonly request: W & CountedIn<W>;
  /** Every outcome that the message may have, with the words of its reply. */
  readonly response: R & { readonly [O in Exclude<keyof R, keyof S>]: never };
  readonly rules?: Rules;
}

/** A message with type code `T`. */
export interface Message<T, W extends Words, R, S> extends Described<
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
export function message<T, W extends Words, R extends Replies<S> & object, S>(
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
