import { contractChecks } from "../conform/contract/message-checks.ts";
import type { VectorResult } from "../conform/runner/run.ts";
import type { Model } from "../model/model.ts";
import { proseLine } from "../model/prose.ts";
import { provablesOf } from "../model/provable.ts";

/** How many scenarios of a reply, of a rule or of a check of the contract came to what. */
export interface Coverage {
  /** The checks of the contract hold for every exchange, so each scenario is one of each of them. */
  readonly kind: "reply" | "rule" | "contract";
  /** `ADD_GREF_MAPPING.SUCCESS`; `event-sent` for the contract. */
  readonly name: string;
  readonly says: string;
  readonly passed: number;
  /** Scenarios by which the backend violates it; see {@link violatedBy}. */
  readonly failed: number;
  /** Scenarios that failed because of something else. */
  readonly undecided: number;
  readonly notReached: number;
  /** The test that proves the rule where no scenario can. */
  readonly provenElsewhere: string | undefined;
}

/** How many of the results came to this. */
export function countOf(
  results: readonly VectorResult[],
  kind: VectorResult["outcome"]["kind"],
): number {
  return results.filter(({ outcome }) => outcome.kind === kind).length;
}

/** Counts the results for each reply and each rule of the spec, in its order, and each violated check. */
export function coverageOf(model: Model, results: readonly VectorResult[]): readonly Coverage[] {
  const elsewhere = model.scenarios?.elsewhere ?? [];
  const violated = violatedBy(results);
  const count = (of: Pick<Coverage, "kind" | "name" | "says">, own: readonly VectorResult[]) => {
    const isViolated = (one: VectorResult) => violated.get(one)?.includes(of.name) === true;
    return {
      ...of,
      passed: countOf(own, "passed"),
      failed: results.filter(isViolated).length,
      undecided: countOf(
        own.filter((one) => !isViolated(one)),
        "failed",
      ),
      notReached: countOf(own, "not-reached"),
      provenElsewhere: elsewhere.find((one) => one.name === of.name)?.test,
    };
  };
  const checks = new Set(
    results.flatMap(({ outcome }) => (outcome.kind === "failed" ? outcome.failure.checks : [])),
  );
  return [
    ...provablesOf(model).map((provable) => {
      const { kind, name } = provable;
      const says = proseLine(provable.kind === "rule" ? provable.rule.prose : provable.reply.prose);
      const own = results.filter(({ vector }) => vector.proves.includes(name));
      return count({ kind, name, says }, own);
    }),
    ...[...checks].map((name) =>
      count({ kind: "contract", name, says: contractChecks[name] }, results),
    ),
  ];
}

/**
 * What the backend violates by each result: a check of the contract, or what the step shows. Of that, it
 * is not what another scenario shows and passes, unless nothing else is left. A backend that crashes,
 * hangs or breaks the protocol violates none of them in particular.
 */
export function violatedBy(
  results: readonly VectorResult[],
): ReadonlyMap<VectorResult, readonly string[]> {
  const passed = results.filter(({ outcome }) => outcome.kind === "passed");
  const shown = new Set(passed.flatMap(({ vector }) => vector.proves));
  return new Map(
    results.map((result) => {
      const { outcome } = result;
      if (outcome.kind !== "failed") return [result, []];
      const { kind, violates } = outcome.failure;
      const unshown = violates.filter((name) => !shown.has(name));
      return [result, kind === "wrong" && unshown.length > 0 ? unshown : violates];
    }),
  );
}

/** Whether the run had a scenario for it. */
export function isTouched({ passed, failed, undecided, notReached }: Coverage): boolean {
  return passed + failed + undecided + notReached > 0;
}

/** Replies and rules whose scenarios could all not be run on this backend. */
export function unreached(coverage: readonly Coverage[]): readonly string[] {
  return coverage
    .filter((one) => isTouched(one) && one.passed + one.failed + one.undecided === 0)
    .map(({ name }) => name);
}
