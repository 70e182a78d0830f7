import type { Model } from "../../model/model.ts";
import type { Vector, Vectors, VectorStep } from "../../vectors/vector.ts";
import type { ContractCheck, Violation } from "../contract/message-checks.ts";
import { BackendFailure, type Session, type TestedBackend } from "../machine/machine.ts";
import { type FormattedBytes, formatStep } from "./format.ts";
import { VectorFrontend } from "./vector-frontend.ts";
import { Mismatch } from "./expectations.ts";

/** The step that a failure belongs to. */
export interface FailedStep {
  /** From 1. */
  readonly number: number;
  readonly step: VectorStep;
}

/** What a backend got wrong. */
export interface VectorFailure {
  /**
   * `wrong`: a step did not find what it expects. `contract`: the backend broke the contract of every
   * exchange, whatever the step looks for. The others are those of {@link BackendFailure}.
   */
  readonly kind: "wrong" | "contract" | BackendFailure["kind"];
  /** `undefined` if the backend failed before the first step or after the last one. */
  readonly at: FailedStep | undefined;
  readonly message: string;
  /** The checks of the contract that found it; empty if it is not a `contract`. */
  readonly checks: readonly ContractCheck[];
  /**
   * What the backend violates by it: the replies and rules that the step shows, or the checks of the
   * contract and the rules that the spec names for them; empty if neither is known.
   */
  readonly violates: readonly string[];
  readonly expected: readonly FormattedBytes[];
  readonly found: readonly FormattedBytes[];
}

/** The result of a vector. */
export type VectorOutcome =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly failure: VectorFailure }
  /** The backend cannot be what the vector needs, or did not do what the vector is about. */
  | { readonly kind: "not-reached"; readonly reason: string };

export interface VectorResult {
  readonly vector: Vector;
  readonly outcome: VectorOutcome;
  /** The last lines that the backend printed for people. */
  readonly printed: readonly string[];
  /** What runner and backend have said, in the syntax of `docs/conform.md`. */
  readonly dialogue: readonly string[];
  readonly milliseconds: number;
}

export interface Run {
  readonly model: Model;
  /** Most pages that a vector needs. */
  readonly pages: number;
  readonly subject: TestedBackend;
}

/** Runs the vectors one after the other, each on a new backend, and yields each result at once. */
export async function* runVectors(
  { pages, vectors }: Vectors,
  model: Model,
  subject: TestedBackend,
): AsyncGenerator<VectorResult> {
  for (const vector of vectors) yield await runVector(vector, { model, pages, subject });
}

/**
 * Runs one vector on a new backend, which is gone at the end. Whatever the backend does is an outcome.
 * While the backend works, bytes that it has no use for any more are inverted. If that makes it fail, the
 * vector is run once more without, so that the failure says what is the cause.
 *
 * @throws RangeError if the vector asks for something that no frontend can do.
 */
export async function runVector(vector: Vector, run: Run): Promise<VectorResult> {
  const { result, hasInverted } = await runOnce(vector, run, false);
  const { outcome } = result;
  if (!hasInverted || outcome.kind !== "failed") return result;
  const { result: still } = await runOnce(vector, run, true);
  if (still.outcome.kind !== "passed") return still;
  const { at, message: cause, expected, found } = outcome.failure;
  const why =
    "it fails only if the frontend changes what the backend has read or given back already";
  const violation = { check: "read-once", message: `${why}: ${cause}`, at: "" } as const;
  const failure = violationFailure([violation], at, run.model);
  return { ...result, outcome: { kind: "failed", failure: { ...failure, expected, found } } };
}

async function runOnce(
  vector: Vector,
  run: Run,
  isStill: boolean,
): Promise<{ readonly result: VectorResult; readonly hasInverted: boolean }> {
  const start = performance.now();
  const opened = await run.subject.open(run.pages);
  const frontend = new VectorFrontend(opened.memory, run.model, isStill);
  let session: Session | undefined;
  let at: FailedStep | undefined;
  let outcome: VectorOutcome;
  try {
    session = await opened.start(frontend.machine);
    const calls = frontend.watch(session);
    const reason = await configure(vector, calls);
    outcome = reason === undefined ? { kind: "passed" } : { kind: "not-reached", reason };
    if (reason === undefined) {
      for (const [index, step] of vector.steps.entries()) {
        if (frontend.violations.length > 0) break;
        at = { number: index + 1, step };
        opened.transcript?.note(`step ${at.number}: ${formatStep(step)}`);
        await frontend.carryOut(step, calls);
      }
      if (frontend.violations.length === 0) {
        at = undefined;
        if (frontend.isConnected) await calls.disconnect();
      }
      const { violations, unused } = frontend;
      if (violations.length > 0)
        outcome = { kind: "failed", failure: violationFailure(violations, at, run.model) };
      else if (unused.length > 0) {
        // It did not do that at which its memory was to change, so that the vector shows nothing.
        const grants = unused.join(" and ");
        const why = `memory was to change when the backend uses grant ${grants}, which it did not`;
        outcome = { kind: "not-reached", reason: why };
      }
    }
  } catch (error) {
    outcome = { kind: "failed", failure: failureFrom(error, at, vector) };
  } finally {
    await session?.close();
  }
  const result = {
    vector,
    outcome,
    printed: opened.printed?.() ?? [],
    dialogue: opened.transcript?.lines() ?? [],
    milliseconds: performance.now() - start,
  };
  return { result, hasInverted: frontend.hasInverted };
}

/** Sets the options that the vector needs; gives the reason if the backend cannot have one. */
async function configure({ options }: Vector, session: Session): Promise<string | undefined> {
  for (const [option, value] of Object.entries(options)) {
    if (!(await session.configure(option, value))) {
      return `the backend cannot have the option ${option} = ${value}`;
    }
  }
  return undefined;
}

function violationFailure(
  violations: readonly Violation[],
  at: FailedStep | undefined,
  { scenarios }: Model,
): VectorFailure {
  const [first, ...rest] = violations.map(({ check, message }) => `${check}: ${message}`);
  const found = rest.map((text) => ({ bytes: undefined, text }));
  const checks = [...new Set(violations.map(({ check }) => check))];
  const rules = checks.flatMap((check) => scenarios?.contract.get(check) ?? []);
  const violates = [...checks, ...rules.map(({ name }) => name)];
  return { kind: "contract", at, message: first ?? "", checks, violates, expected: [], found };
}

/** @throws error itself if it is neither a failure of the backend nor a mismatch: it is a bug of ours. */
function failureFrom(error: unknown, at: FailedStep | undefined, vector: Vector): VectorFailure {
  const common = { at, checks: [], violates: [], expected: [], found: [] };
  if (error instanceof Mismatch) {
    const { message, expected, found } = error;
    const violates = at?.step.shows ?? vector.proves;
    return { ...common, kind: "wrong", message, violates, expected, found };
  }
  if (error instanceof BackendFailure) {
    return { ...common, kind: error.kind, message: error.message };
  }
  throw error;
}
