import type { Abi } from "../model/layout/abi.ts";
import type { Model } from "../model/model.ts";
import { compareFacts, type Difference } from "./compare.ts";
import { packagedTarget, type AbiTarget } from "./compilers.ts";
import type { CompilerError } from "./constants.ts";
import { factsFrom, type Facts, type Group, type Location, type NotCompared } from "./facts.ts";
import { headerFacts, type Unit } from "./header-facts.ts";
import { headerNames, type HeaderNames } from "./header-names.ts";
import { includeTree, type FindHeader, type IncludeTree } from "./includes.ts";
import { modelFacts, withoutRingDetails } from "./model-facts.ts";
import { type PrefixMap, renamedLabels } from "./pairs.ts";

/** How the header, as one compiler understands it for one ABI, compares with the spec. */
export interface TargetReport {
  readonly target: AbiTarget;
  /** Number of facts of the spec, and how many of them the compiler confirms. */
  readonly counts: Readonly<Record<Group, { readonly agreed: number; readonly total: number }>>;
  readonly differences: readonly Difference[];
  /** What the header has beside its facts, in the order of the header. */
  readonly notCompared: readonly NotCompared[];
  readonly milliseconds: number;
}

/** A header that is compared with a spec. */
export interface ComparedHeader {
  /** Its path, for messages. */
  readonly path: string;
  readonly text: string;
  /** Finds what it includes. */
  readonly find: FindHeader;
  /** How names of the compared header become those of the spec; absent for the header that the spec gives. */
  readonly renames?: PrefixMap;
}

/**
 * Lets each of `targets` read a header, and compares what it finds with the spec.
 *
 * @param signal - ends the comparison before the next target; the reports so far stand.
 * @returns a report for each target; an error, as the last value, if a compiler refuses the header.
 */
export async function* verify(
  model: Model,
  header: ComparedHeader,
  targets: readonly AbiTarget[],
  signal?: AbortSignal,
): AsyncGenerator<TargetReport | CompilerError> {
  const tree = includeTree(header.path, header.text, header.find);
  const unit: Unit = {
    files: tree.files,
    start: `#include <stddef.h>\n#include <stdint.h>\n#include "${tree.main}"\n`,
  };
  const { renames = [] } = header;
  const namesByAbi = new Map<Abi, HeaderNames>();
  for (const target of targets) {
    if (signal?.aborted) return;
    const start = performance.now();
    const names = namesByAbi.get(target.abi) ?? (await readNames(unit, target.abi));
    if ("error" in names) return yield withPathsIn(names, tree);
    namesByAbi.set(target.abi, names);
    const expected = modelFacts(model, target.abi);
    const facts = await headerFacts(unit, names, target, (label, location) => {
      const labels = [label, ...renamedLabels(label, renames)];
      return labels.some((one) => expected.has(one)) || fileOf(location) === tree.main;
    });
    if ("error" in facts) return yield withPathsIn(facts, tree);
    const found = withoutRingDetails(withPaths(facts, tree));
    const differences = compareFacts(expected, found, renames);
    const milliseconds = performance.now() - start;
    const counts = countFacts(expected, differences);
    yield { target, counts, differences, notCompared: [], milliseconds };
  }
}

function readNames(unit: Unit, abi: Abi): Promise<HeaderNames | CompilerError> {
  const { compiler, args } = packagedTarget(abi);
  return headerNames(compiler, args, unit.files, unit.start);
}

/** Facts with the paths that the files came from. */
function withPaths(facts: Facts, { paths }: IncludeTree): Facts {
  return factsFrom(
    [...facts.values()].map(({ location, ...fact }) => ({
      ...fact,
      location: location && { ...location, file: paths.get(fileOf(location)) ?? location.file },
    })),
  );
}

function fileOf({ file }: Location): string {
  return file.replace(/^\.\//, "");
}

function countFacts(expected: Facts, differences: readonly Difference[]): TargetReport["counts"] {
  const isWrong = (label: string) =>
    differences.some(
      (one) =>
        one.label === label ||
        (one.kind === "missing" && label.startsWith(`${one.label.replace(/^.* /, "")}.`)),
    );
  const count = (group: Group) => {
    const facts = [...expected.values()].filter((fact) => fact.group === group);
    return { agreed: facts.filter(({ label }) => !isWrong(label)).length, total: facts.length };
  };
  return {
    types: count("types"),
    members: count("members"),
    constants: count("constants"),
    code: count("code"),
  };
}

/** A compiler's messages with the paths that the files came from. */
function withPathsIn({ error }: CompilerError, tree: IncludeTree): CompilerError {
  return {
    error: [...tree.paths].reduce(
      (text, [name, path]) => text.replaceAll(new RegExp(`(?:\\./)?\\b${name}\\b`, "g"), path),
      error,
    ),
  };
}
