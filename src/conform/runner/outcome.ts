import type { BackendFailure } from "../session/session.ts";
import type { Hex, VectorStep as Step, Vector } from "../../vectors/vector.ts";

/** Bytes, or something else that was looked at, and what it means. */
export interface Shown {
  /** Digits of bits that do not count are dots; `undefined` for what is no bytes. */
  readonly bytes: Hex | undefined;
  readonly text: string;
}

/** The step that a failure belongs to. */
export interface StepPlace {
  /** From 1. */
  readonly number: number;
  readonly step: Step;
}

/** What a backend got wrong. */
export interface Failure {
  /**
   * `wrong`: a step found something else than it expects. `contract`: a promise of the spec does not
   * hold, whatever the step looks for. The others are those of {@link BackendFailure}.
   */
  readonly kind: "wrong" | "contract" | BackendFailure["kind"];
  /** `undefined` before the first step and after the last one. */
  readonly place: StepPlace | undefined;
  readonly message: string;
  readonly expected: readonly Shown[];
  readonly found: readonly Shown[];
}

/** What came of a vector. */
export type Outcome =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** The backend is not as the vector needs it. */
  | { readonly kind: "not-reached"; readonly reason: string };

/** A vector that was run. */
export interface VectorResult {
  readonly vector: Vector;
  readonly outcome: Outcome;
  /** The last lines that the backend printed for people. */
  readonly printed: readonly string[];
  readonly milliseconds: number;
}

/** A step found something else than it expects. Thrown by steps, and caught by the run alone. */
export class Mismatch extends Error {
  readonly expected: readonly Shown[];
  readonly found: readonly Shown[];

  constructor(message: string, expected: readonly Shown[] = [], found: readonly Shown[] = []) {
    super(message);
    this.name = "Mismatch";
    this.expected = expected;
    this.found = found;
  }
}
