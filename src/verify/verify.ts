import type { Abi } from "../model/layout/abi.ts";
import type { Model } from "../model/model.ts";
import { ringsOf } from "../model/walk.ts";
import type { CompilerError } from "./constants.ts";
import { type Difference, differencesOf } from "./difference.ts";
import type { Facts, Group, Place } from "./fact.ts";
import { type Unit, headerFacts } from "./header-facts.ts";
import { type HeaderNames, headerNames } from "./header-names.ts";
import { type FindHeader, type IncludeTree, includeTree } from "./includes.ts";
import { isRingOwn, modelFacts } from "./model-facts.ts";
import { type Witness, packagedWitness } from "./compilers.ts";

/** What one witness says. */
export interface Testimony {
  readonly witness: Witness;
  /** Number of facts of the spec, and how many of them the witness confirms. */
  readonly counts: Readonly<Record<Group, { readonly agreed: number; readonly total: number }>>;
  readonly differences: readonly Difference[];
  readonly milliseconds: number;
}

/** A header that witnesses are asked about. */
export interface Subject {
  /** Its path, for places. */
  readonly path: string;
  readonly text: string;
  /** Finds what it includes. */
  readonly find: FindHeader;
  /** A name of the header as the spec has it. */
  readonly rename?: (name: string) => string;
}

/**
 * Asks each of `witnesses` what it knows about a header, and compares that with the spec.
 *
 * @param signal - ends the questions before the next one; what was said until then stands.
 * @returns one testimony after the other; or, and then nothing more, what a compiler did not translate.
 */
export async function* verify(
  model: Model,
  subject: Subject,
  witnesses: readonly Witness[],
  signal?: AbortSignal,
): AsyncGenerator<Testimony | CompilerError> {
  const tree = includeTree(subject.path, subject.text, subject.find);
  const unit: Unit = {
    files: tree.files,
    start: `#include <stddef.h>\n#include <stdint.h>\n#include "${tree.main}"\n`,
  };
  const names = new Map<Abi, HeaderNames>();
  for (const witness of witnesses) {
    if (signal?.aborted) return;
    const start = performance.now();
    const known = names.get(witness.abi) ?? (await namesOf(unit, witness.abi));
    if ("error" in known) return yield inWords(known, tree);
    names.set(witness.abi, known);
    const expected = modelFacts(model, witness.abi);
    const found = await foundFacts(model, subject, tree, unit, known, witness, expected);
    if ("error" in found) return yield inWords(found, tree);
    const differences = differencesOf(expected, found);
    const milliseconds = performance.now() - start;
    yield { witness, counts: countsOf(expected, differences), differences, milliseconds };
  }
}

function namesOf(unit: Unit, abi: Abi): Promise<HeaderNames | CompilerError> {
  const { compiler, args } = packagedWitness(abi).target;
  return headerNames(compiler, args, unit.files, unit.start);
}

async function foundFacts(
  model: Model,
  { rename = (name) => name }: Subject,
  tree: IncludeTree,
  unit: Unit,
  names: HeaderNames,
  { target }: Witness,
  expected: Facts,
): Promise<Facts | CompilerError> {
  const rings = ringsOf(model);
  const isWanted = (label: string, place: Place) => {
    const own = renamed(label, rename);
    if (expected.has(own)) return true;
    return fileOf(place) === tree.main;
  };
  const facts = await headerFacts(unit, names, target, isWanted);
  if ("error" in facts) return facts;
  const own = [...facts.values()].map((fact) => ({
    ...fact,
    label: renamed(fact.label, rename),
    aspects: Object.fromEntries(
      Object.entries(fact.aspects).map(([aspect, value]) => [
        aspect,
        aspect === "type" ? renamed(value, rename) : value,
      ]),
    ),
    place: fact.place && {
      file: tree.paths.get(fileOf(fact.place)) ?? fact.place.file,
      line: fact.place.line,
    },
  }));
  const relevant = own.filter(({ label }) => expected.has(label) || !isRingOwn(label, rings));
  return new Map(relevant.map((fact) => [fact.label, fact]));
}

/** Renames the identifier that a label or a type begins with, behind `struct` or `union`. */
function renamed(label: string, rename: (name: string) => string): string {
  return label.replace(/^(struct |union )?(\w+)/, (whole, tag: string | undefined, name: string) =>
    tag === undefined && /^[us]\d+$/.test(name) ? whole : `${tag ?? ""}${rename(name)}`,
  );
}

function fileOf({ file }: Place): string {
  return file.replace(/^\.\//, "");
}

function countsOf(expected: Facts, differences: readonly Difference[]): Testimony["counts"] {
  const wrong = new Set(differences.map(({ label }) => label));
  const count = (group: Group) => {
    const facts = [...expected.values()].filter((fact) => fact.group === group);
    return { agreed: facts.filter(({ label }) => !wrong.has(label)).length, total: facts.length };
  };
  return { types: count("types"), members: count("members"), constants: count("constants") };
}

/** A compiler's messages with the paths that the files came from. */
function inWords({ error }: CompilerError, tree: IncludeTree): CompilerError {
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
 * Gives the names of another header as the spec has them. The first prefix that fits counts; a `_` before
 * it, as in the macros of bit numbers, stays.
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
