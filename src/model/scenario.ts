import type { Key, Message, Ring } from "./declaration.ts";
import type { Type } from "./type.ts";
import type { Prose } from "./prose.ts";
import type { Span } from "../diagnostics/core/span.ts";

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
  /** Whatever the spec gives for the elements; what it leaves out is 0 or, where it is looked for, open. */
  readonly elements: readonly unknown[];
}

/** Content of a page, from element number `first` on. */
export interface PageContent<R extends References> extends Content<R> {
  readonly page: number;
  readonly first: number;
}

/** A response that will do. */
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

/** One thing that a frontend does, or looks for. */
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
      readonly kind: "writeKey";
      readonly key: R["key"];
      readonly value: string;
      /** What stands for N in the path of the key. */
      readonly index: number | undefined;
    }
  | {
      readonly kind: "setUpRing";
      readonly ring: R["ring"];
      readonly page: number;
      readonly start: number;
    }
  | { readonly kind: "connect" }
  | { readonly kind: "disconnect" }
  | { readonly kind: "write"; readonly content: PageContent<R> }
  | { readonly kind: "change"; readonly ref: number; readonly content: PageContent<R> }
  | {
      readonly kind: "changeSlot";
      readonly ref: number;
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
  /** `page` is `undefined` where the replies say by their message on which ring they come. */
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

/** The declarations that a joined step refers to. */
export interface Joined extends References {
  readonly message: Message;
  readonly ring: Ring;
  readonly key: Key;
  readonly type: Type;
}

/** A step of a scenario. */
export interface Step {
  readonly action: Action<Joined>;
  /** What a reader should know about it. */
  readonly says: string | undefined;
  /** Where it stands in the scenario, or the function call that gives it. */
  readonly span: Span;
}

/** The name of a reply, `ADD_GREF_MAPPING.SUCCESS`, or of a rule, `netif_tx.oneResponse`. */
export interface Subject {
  readonly name: string;
  readonly span: Span;
}

/** What a frontend does to a backend, and what must come of it. */
export interface Scenario {
  readonly name: string;
  readonly prose: Prose | undefined;
  readonly span: Span;
  readonly proves: readonly Subject[];
  /** What the backend has to be made like. */
  readonly options: Readonly<Record<string, number>>;
  readonly steps: readonly Step[];
}

/** A rule that no scenario can prove, with the test that does. */
export interface ProvenElsewhere extends Subject {
  /** Path of the test from the folder of the package. */
  readonly test: string;
  readonly because: string;
}

/** All scenarios of a spec. */
export interface Scenarios {
  readonly all: readonly Scenario[];
  /** Whether these are all that the spec has, and none stands in a module that can't be read. */
  readonly isWhole: boolean;
  readonly elsewhere: readonly ProvenElsewhere[];
}
