import { BackendFailure, type Session, type Subject } from "../session/session.ts";
import type { Violation } from "../contract/message-checks.ts";
import type { Model } from "../../model/model.ts";
import {
  type Failure,
  Mismatch,
  type Outcome,
  type StepPlace,
  type VectorResult,
} from "./outcome.ts";
import type { Vector, Vectors } from "../../vectors/vector.ts";
import { VectorFrontend } from "./vector-frontend.ts";

/** What vectors are run with. */
export interface Run {
  readonly model: Model;
  /** Pages that a vector needs at the most. */
  readonly pages: number;
  readonly subject: Subject;
}

/** Runs the vectors one after the other, each on a backend of its own, and gives each result as soon as it is known. */
export async function* runVectors(
  { pages, vectors }: Vectors,
  model: Model,
  subject: Subject,
): AsyncGenerator<VectorResult> {
  for (const vector of vectors) yield await runVector(vector, { model, pages, subject });
}

/**
 * Runs one vector on a fresh backend. Whatever the backend does is an outcome; nothing is left of it
 * at the end.
 *
 * @throws RangeError where the vector asks for what no frontend can do, which is a fault of the vector.
 */
export async function runVector(vector: Vector, run: Run): Promise<VectorResult> {
  const start = performance.now();
  const opened = await run.subject.open(run.pages);
  const frontend = new VectorFrontend(opened.memory, run.model);
  let session: Session | undefined;
  let place: StepPlace | undefined;
  let outcome: Outcome;
  try {
    session = await opened.start(frontend.machine);
    const calls = frontend.watch(session);
    const reason = await configured(vector, calls);
    outcome = reason === undefined ? { kind: "passed" } : { kind: "not-reached", reason };
    if (reason === undefined) {
      for (const [index, step] of vector.steps.entries()) {
        place = { number: index + 1, step };
        await frontend.carryOut(step, calls);
        if (frontend.violations.length > 0) break;
      }
      if (frontend.violations.length === 0) {
        place = undefined;
        if (frontend.isConnected) await calls.disconnect();
      }
      const { violations, unused } = frontend;
      if (violations.length > 0) outcome = { kind: "failed", failure: breach(violations, place) };
      else if (unused.length > 0) outcome = { kind: "not-reached", reason: untouched(unused) };
    }
  } catch (error) {
    outcome = { kind: "failed", failure: failureOf(error, place) };
  } finally {
    await session?.close();
  }
  const printed = session?.printed?.() ?? [];
  return { vector, outcome, printed, milliseconds: performance.now() - start };
}

/** Makes the backend what the vector needs; otherwise why it cannot be. */
async function configured({ options }: Vector, session: Session): Promise<string | undefined> {
  for (const [option, value] of Object.entries(options)) {
    if (!(await session.configure(option, value))) {
      return `the backend cannot have the option ${option} = ${value}`;
    }
  }
  return undefined;
}

/** Why a vector shows nothing: the moment at which its memory was to change has not come. */
function untouched(refs: readonly number[]): string {
  return `the backend made no use of grant ${refs.join(" and ")}, at which memory was to change`;
}

/** What breaks a promise of the spec, whatever the vector is about. */
function breach(violations: readonly Violation[], place: StepPlace | undefined): Failure {
  const [first, ...rest] = violations.map(({ rule, message }) => `${rule}: ${message}`);
  const found = rest.map((text) => ({ bytes: undefined, text }));
  return { kind: "contract", place, message: first ?? "", expected: [], found };
}

/** @throws what is neither the fault of the backend nor what a step found. */
function failureOf(error: unknown, place: StepPlace | undefined): Failure {
  if (error instanceof Mismatch) {
    const { message, expected, found } = error;
    return { kind: "wrong", place, message, expected, found };
  }
  if (error instanceof BackendFailure) {
    return { kind: error.kind, place, message: error.message, expected: [], found: [] };
  }
  throw error;
}
