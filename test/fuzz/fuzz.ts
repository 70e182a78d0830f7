import fc from "fast-check";
import { spec, type SpecDraft } from "./draft/spec.ts";
import { failuresOf, type Failure } from "./proofs/prove.ts";
import { sourceLines, specSource, type SpecSource } from "./source/spec.ts";

/** Specs that are proved together, for compilers take long to start. */
const batch = 10;

/** For how long a failing spec is made smaller, in milliseconds. */
const shrinkingTime = 300_000;

/** How many random specs, and which. */
interface Settings {
  readonly specs: number;
  readonly seed: number;
  /** Says how far it is. */
  readonly isVerbose: boolean;
}

/** A promise that a spec breaks. */
export interface Finding {
  /** The name of the proof. */
  readonly proof: string;
  /** For a person: what fails, and a spec that makes it fail. */
  readonly report: string;
}

/**
 * Proves random specs, until one fails; that one is made smaller.
 *
 * @param say - takes progress, a line each.
 * @returns what failed, with the spec; `undefined` where nothing did.
 */
export async function fuzz(
  { specs, seed, isVerbose }: Settings,
  say: (line: string) => void,
): Promise<Finding | undefined> {
  const start = performance.now();
  const told = (count: number) =>
    `${count} specs, ${((performance.now() - start) / 1000).toFixed(0)} s`;
  const drafts = fc.sample(spec, { seed, numRuns: specs });
  for (let first = 0; first < drafts.length; first += batch) {
    const some = drafts.slice(first, first + batch);
    const failure = await firstFailure(some.map(specSource));
    if (failure !== undefined) return failing(failure, some, first, seed, say);
    if (isVerbose) say(told(first + some.length));
  }
  say(`${told(drafts.length)}: all promises hold`);
  return undefined;
}

/** The first thing that fails for any of the specs. */
async function firstFailure(
  sources: readonly SpecSource[],
  only?: string,
): Promise<Failure | undefined> {
  for await (const failure of failuresOf(sources, only)) return failure;
  return undefined;
}

/** Finds the spec that fails among `drafts`, which do together, and makes it smaller. */
async function failing(
  together: Failure,
  drafts: readonly SpecDraft[],
  first: number,
  seed: number,
  say: (line: string) => void,
): Promise<Finding> {
  for (const [index, draft] of drafts.entries()) {
    const failure = await firstFailure([specSource(draft)], together.proof);
    if (failure === undefined) continue;
    const run = first + index;
    say(`spec ${run + 1} fails: ${failure.proof}; it is made smaller`);
    const small = await smaller(failure.proof, run, seed);
    return report(small?.failure ?? failure, [small?.draft ?? draft], run + 1, seed);
  }
  return report(together, drafts, first + 1, seed);
}

/** The smallest spec found, made from the one of this run, that fails for the same reason. */
async function smaller(
  proof: string,
  run: number,
  seed: number,
): Promise<{ readonly draft: SpecDraft; readonly failure: Failure } | undefined> {
  const end = performance.now() + shrinkingTime;
  let last: Failure | undefined;
  const property = fc.asyncProperty(spec, async (draft) => {
    if (performance.now() > end) return;
    const failure = await firstFailure([specSource(draft)], proof);
    if (failure === undefined) return;
    last = failure;
    throw new Error(failure.proof);
  });
  const { counterexample } = await fc.check(property, { seed, path: `${run}`, numRuns: run + 1 });
  return counterexample === null || last === undefined
    ? undefined
    : { draft: counterexample[0], failure: last };
}

function report(
  { proof, messages }: Failure,
  drafts: readonly SpecDraft[],
  run: number,
  seed: number,
): Finding {
  const lines = [
    `Spec ${run} of seed ${seed} fails: ${proof}.`,
    ...messages.slice(0, 20),
    ...(messages.length > 20 ? [`and ${messages.length - 20} more`] : []),
    ...drafts.flatMap((draft, index) => [
      "",
      "// It takes this spec:",
      ...sourceLines(specSource(draft, index)),
    ]),
  ];
  return { proof, report: lines.join("\n") };
}
