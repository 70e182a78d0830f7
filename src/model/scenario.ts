import type { Action, References } from "../language/scenario/step.ts";
import type { Key, Message, Ring } from "./declaration.ts";
import type { Type } from "./type.ts";
import type { Prose } from "./prose.ts";
import type { Span } from "../diagnostics/core/diagnostic.ts";

export type { Action, Content, Expectation, PageContent } from "../language/scenario/step.ts";

/** The declarations that a joined step refers to. */
export interface Joined extends References {
  readonly message: Message;
  readonly ring: Ring;
  readonly key: Key;
  readonly type: Type;
}

export interface JoinedStep {
  readonly action: Action<Joined>;
  /** What a reader should know about it. */
  readonly says: string | undefined;
  /** The step in the scenario, or the call that returns it. */
  readonly span: Span;
}

/** A claim that a scenario proves a reply, `ADD_GREF_MAPPING.SUCCESS`, or a rule, `netif_tx.oneResponse`. */
export interface Proof {
  readonly name: string;
  readonly span: Span;
}

/** What a frontend does to a backend, and the expected result. */
export interface Scenario {
  readonly name: string;
  readonly prose: Prose | undefined;
  readonly span: Span;
  readonly proves: readonly Proof[];
  /** The options that the backend must have. */
  readonly options: Readonly<Record<string, number>>;
  readonly steps: readonly JoinedStep[];
}

/** A rule that no scenario can prove, with the test that does. */
export interface TestedRule extends Proof {
  /** Path of the test from the folder of the package. */
  readonly test: string;
  readonly because: string;
}

export interface Scenarios {
  readonly all: readonly Scenario[];
  /** Whether no scenario of the spec is missing here: every module with scenarios could be read. */
  readonly isWhole: boolean;
  readonly elsewhere: readonly TestedRule[];
  /** The rules that a backend violates if a check of every exchange fails, by the name of the check. */
  readonly contract: ReadonlyMap<string, readonly Proof[]>;
}
