import {
  type FieldDescription,
  type KeyDescription,
  type MessageDescription,
  type RingDescription,
} from "../description.ts";
import { descriptionOf } from "../when.ts";
import type { Field } from "../values.ts";

/** What steps refer to: descriptions in a spec, declarations in a model. */
export interface References {
  readonly message: unknown;
  readonly ring: unknown;
  readonly key: unknown;
  readonly type: unknown;
}

/** Consecutive elements of one type in a page, or in a slot. */
export interface Content<R extends References> {
  readonly type: R["type"];
  /** Whatever the spec gives for the elements; what it leaves out is 0 or, in an expectation, may be anything. */
  readonly elements: readonly unknown[];
}

/** Content of a page, from element number `first` on. */
export interface PageContent<R extends References> extends Content<R> {
  readonly page: number;
  readonly first: number;
}

/** A response that is accepted. */
export type Expectation<R extends References> =
  | {
      readonly kind: "reply";
      readonly message: R["message"];
      readonly status: string;
      readonly words: unknown;
      /** `undefined`: that of the oldest request of the message that has no reply yet. */
      readonly id: number | undefined;
    }
  | { readonly kind: "response"; readonly type: R["type"]; readonly members: unknown }
  | { readonly kind: "anyOf"; readonly expectations: readonly Expectation<R>[] };

/** A moment: just before the backend maps a grant, unmaps it, or copies from or to it. */
export interface GrantUse {
  readonly ref: number;
  /** Whether it is the next such use or the one after it, which need not come. */
  readonly use: 1 | 2;
}

/** One thing that a frontend does or checks. */
export type Action<R extends References> =
  | {
      readonly kind: "grant";
      readonly ref: number;
      readonly page: number;
      readonly access: "read-only" | "read-write";
    }
  | { readonly kind: "revoke"; readonly ref: number; readonly allowed: boolean }
  | { readonly kind: "refuse"; readonly ref: number }
  | {
      /** A key of the frontend, or one that the backend is to have published. */
      readonly kind: "writeKey" | "published";
      readonly key: R["key"];
      readonly value: string;
      /** Replaces N in the path of the key. */
      readonly index: number | undefined;
    }
  | {
      readonly kind: "setUpRing";
      readonly ring: R["ring"];
      readonly page: number;
      /** Of its events. */
      readonly port: number | undefined;
      readonly start: number;
    }
  | { readonly kind: "connect" }
  | { readonly kind: "disconnect" }
  | { readonly kind: "write"; readonly content: PageContent<R> }
  | { readonly kind: "change"; readonly at: GrantUse; readonly content: PageContent<R> }
  | {
      readonly kind: "changeSlot";
      readonly at: GrantUse;
      readonly page: number;
      readonly index: number;
      readonly content: Content<R>;
    }
  | {
      readonly kind: "send";
      readonly message: R["message"];
      readonly words: unknown;
      /** `undefined`: one more than that of the message before. */
      readonly id: number | undefined;
    }
  | { readonly kind: "put"; readonly page: number; readonly content: Content<R> }
  | { readonly kind: "notify"; readonly port: number }
  | { readonly kind: "deliver"; readonly bytes: readonly number[] }
  /** `page` is `undefined` where the message of each reply says on which ring it comes. */
  | {
      readonly kind: "responses";
      readonly page: number | undefined;
      readonly expectations: readonly Expectation<R>[];
    }
  | { readonly kind: "memory"; readonly content: PageContent<R> }
  | {
      readonly kind: "slot";
      readonly page: number;
      readonly index: number;
      readonly content: Content<R>;
    }
  | { readonly kind: "mapped"; readonly refs: readonly number[] }
  | { readonly kind: "emitted"; readonly frames: readonly (readonly number[])[] };

/** What the steps of a spec refer to. */
export interface Written {
  readonly message: MessageDescription;
  readonly ring: RingDescription;
  readonly key: KeyDescription;
  readonly type: FieldDescription;
}

/** One step of a scenario. */
export interface Step {
  readonly action: Action<Written>;
  readonly says?: string;
}

/** Steps, one after the other. Lists are flattened, so that a function can return several steps. */
export type Steps = Step | readonly Steps[];

/** What a spec gives for a value of type `V`: all of it, or a part. */
export type DeepPartial<V> = V extends number | bigint
  ? V
  : V extends readonly (infer E)[]
    ? readonly DeepPartial<E>[]
    : { readonly [K in keyof V]?: DeepPartial<V[K]> };

/** One element, for a slot. */
export function contentOf(type: Field, members: unknown): Content<Written> {
  return { type: descriptionOf(type), elements: [members] };
}

/** Elements of a page, from number `first` on. */
export function pageContentOf(
  page: number,
  type: Field,
  elements: readonly unknown[],
  first: number,
): PageContent<Written> {
  return { page, type: descriptionOf(type), elements, first };
}

/** Adds a note for readers to the first of some steps. */
export function note(says: string, ...steps: readonly Steps[]): Steps {
  const [first, ...rest] = flat(steps);
  return first === undefined ? [] : [{ ...first, says }, ...rest];
}

function flat(steps: Steps): readonly Step[] {
  return isList(steps) ? steps.flatMap(flat) : [steps];
}

/** Whether steps are a list, and not one step. */
export function isList(steps: Steps): steps is readonly Steps[] {
  return Array.isArray(steps);
}
