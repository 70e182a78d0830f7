import type { Abi } from "../model/layout/abi.ts";
import { type Model, ringsOf } from "../model/model.ts";
import { packagedTarget, type AbiTarget } from "./compilers.ts";
import type { CompilerError } from "./constants.ts";
import {
  compareFacts,
  type Difference,
  factsFrom,
  type Facts,
  type Group,
  type Location,
  type NotCompared,
} from "./facts.ts";
import { headerFacts, type Unit } from "./header-facts.ts";
import { headerNames, type HeaderNames } from "./header-names.ts";
import { includeTree, type FindHeader, type IncludeTree } from "./includes.ts";
import { isFromRingMacro, modelFacts } from "./model-facts.ts";

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
  /** From a name of the header to the spec's name for the same thing. */
  readonly rename?: (name: string) => string;
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
  const namesByAbi = new Map<Abi, HeaderNames>();
  for (const target of targets) {
    if (signal?.aborted) return;
    const start = performance.now();
    const names = namesByAbi.get(target.abi) ?? (await readNames(unit, target.abi));
    if ("error" in names) return yield withPaths(names, tree);
    namesByAbi.set(target.abi, names);
    const expected = modelFacts(model, target.abi);
    const facts = await headerFacts(unit, names, target, (label, location) => {
      return expected.has(renameIn(label, header.rename)) || fileOf(location) === tree.main;
    });
    if ("error" in facts) return yield withPaths(facts, tree);
    const differences = compareFacts(expected, inTermsOfSpec(facts, expected, model, header, tree));
    const milliseconds = performance.now() - start;
    const counts = countFacts(expected, differences);
    yield { target, counts, differences, notCompared: [], milliseconds };
  }
}

function readNames(unit: Unit, abi: Abi): Promise<HeaderNames | CompilerError> {
  const { compiler, args } = packagedTarget(abi);
  return headerNames(compiler, args, unit.files, unit.start);
}

/** The facts of a header with the names of the spec and the paths of its files. */
function inTermsOfSpec(
  facts: Facts,
  expected: Facts,
  model: Model,
  { rename }: ComparedHeader,
  { paths }: IncludeTree,
): Facts {
  const rings = ringsOf(model);
  const renamed = [...facts.values()].map(({ label, group, aspects, location }) => {
    const { type } = aspects;
    return {
      label: renameIn(label, rename),
      group,
      aspects: type === undefined ? aspects : { ...aspects, type: renameIn(type, rename) },
      location: location && { ...location, file: paths.get(fileOf(location)) ?? location.file },
    };
  });
  return factsFrom(
    renamed.filter(({ label }) => expected.has(label) || !isFromRingMacro(label, rings)),
  );
}

/** Renames the identifier that a label or a type begins with, after `struct` or `union`. */
function renameIn(label: string, rename: (name: string) => string = (name) => name): string {
  return label.replace(/^(struct |union )?(\w+)/, (whole, tag: string | undefined, name: string) =>
    tag === undefined && /^[us]\d+$/.test(name) ? whole : `${tag ?? ""}${rename(name)}`,
  );
}

function fileOf({ file }: Location): string {
  return file.replace(/^\.\//, "");
}

function countFacts(expected: Facts, differences: readonly Difference[]): TargetReport["counts"] {
  const wrong = new Set(differences.map(({ label }) => label));
  const count = (group: Group) => {
    const facts = [...expected.values()].filter((fact) => fact.group === group);
    return { agreed: facts.filter(({ label }) => !wrong.has(label)).length, total: facts.length };
  };
  return {
    types: count("types"),
    members: count("members"),
    constants: count("constants"),
    code: count("code"),
  };
}

/** A compiler's messages with the paths that the files came from. */
function withPaths({ error }: CompilerError, tree: IncludeTree): CompilerError {
  return {
    error: [...tree.paths].reduce(
      (text, [name, path]) => text.replaceAll(new RegExp(`(?:\\./)?\\b${name}\\b`, "g"), path),
      error,
    ),
  };
}

/** Prefixes of another header's names, each with the prefix that the spec has in its place. */
export type PrefixMap = readonly { readonly from: string; readonly to: string }[];

/**
 * A function from the names of another header to those of the spec. The first prefix that fits counts; a
 * `_` before it, as in the macros of bit numbers, stays.
 */
export function renameBy(prefixes: PrefixMap): (name: string) => string {
  return (name) => {
    for (const { from, to } of prefixes) {
      if (name.startsWith(from)) return to + name.slice(from.length);
      if (name.startsWith(`_${from}`)) return `_${to}${name.slice(from.length + 1)}`;
    }
    return name;
  };
}
