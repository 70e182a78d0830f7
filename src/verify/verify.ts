import type { Abi } from "../model/layout/abi.ts";
import { emitHeader } from "../codegen/c/header.ts";
import { type Model, declarationsOf } from "../model/model.ts";
import { compareFacts, type Difference } from "./compare.ts";
import { packagedTarget, type AbiTarget } from "./compilers.ts";
import type { CompilerError } from "./constants.ts";
import { digestOf, factsFrom, type Facts, type Group, type NotCompared } from "./facts.ts";
import { findStub, stubHeaders } from "./includes.ts";
import { modelFacts, withoutRingDetails } from "./model-facts.ts";
import { type ReadableHeader, headerReader } from "./read-header.ts";
import { type PrefixMap, renamedLabels } from "./pairs.ts";
import { tokensOf } from "./tokens.ts";

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
export interface ComparedHeader extends ReadableHeader {
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
  const { renames = [] } = header;
  const expect = specReader(model);
  const equivalents = new Map(
    verbatimOf(model).flatMap(({ name, sameAs }) => (sameAs === undefined ? [] : [[sameAs, name]])),
  );
  const read = headerReader({
    ...header,
    macros: [...(header.macros ?? []), ...switchesOf(model)],
  });
  for (const target of targets) {
    if (signal?.aborted) return;
    const start = performance.now();
    const expected = await expect(target.abi);
    if ("error" in expected) return yield expected;
    const found = await read(target, (label) =>
      [label, ...renamedLabels(label, renames)].some((one) => expected.has(one)),
    );
    if ("error" in found) return yield found;
    const facts = acceptEquivalents(withoutRingDetails(found.facts), expected, equivalents);
    const differences = compareFacts(expected, facts, renames);
    const milliseconds = performance.now() - start;
    const counts = countFacts(expected, differences);
    yield { target, counts, differences, notCompared: found.notCompared, milliseconds };
  }
}

/** Gives the facts of a spec: those of its model, and those of its verbatim C, which a compiler reads. */
function specReader(model: Model): (abi: Abi) => Promise<Facts | CompilerError> {
  const header = specHeader(model);
  const read = headerReader(header);
  const places = new Map(
    verbatimOf(model).flatMap(({ lines, span: { file, line } }) =>
      tokensOf(lines.join("\n")).map((token) => [token, { file, line }]),
    ),
  );
  const placeOf = (label: string) => places.get(label.replace(/^\w+ |\..*/g, ""));
  return async (abi) => {
    const facts = modelFacts(model, abi);
    if (places.size === 0) return facts;
    const found = await read(packagedTarget(abi), (label) => places.has(label));
    if ("error" in found) return found;
    const more = [...found.facts.values()].flatMap((fact) => {
      const location = fact.location?.file === header.path ? placeOf(fact.label) : undefined;
      return location === undefined || facts.has(fact.label) ? [] : [{ ...fact, location }];
    });
    return factsFrom([...facts.values(), ...more]);
  };
}

/**
 * Facts in which C that does the same as the spec's has the spec's tokens.
 *
 * @param equivalents - name of the C in the spec, by the digest of the other.
 */
function acceptEquivalents(
  facts: Facts,
  expected: Facts,
  equivalents: ReadonlyMap<string, string>,
): Facts {
  return factsFrom(
    [...facts.values()].map((fact) => {
      const name = fact.group === "code" ? equivalents.get(digestOf(fact)) : undefined;
      const same = name === undefined ? undefined : expected.get(name);
      return same === undefined ? fact : { ...fact, aspects: same.aspects };
    }),
  );
}

/** The header that a spec gives. */
export function specHeader(model: Model): ReadableHeader {
  const find = findStub(stubHeaders(model));
  const [path, text] = [`${model.name}.h`, emitHeader(model)];
  return { path, text, find: () => find, macros: switchesOf(model) };
}

/** The macros without which the verbatim C of a spec is not there. */
function switchesOf(model: Model): readonly string[] {
  return verbatimOf(model).flatMap(({ ifdef }) => ifdef ?? []);
}

function verbatimOf(model: Model) {
  return declarationsOf(model).filter((one) => one.kind === "verbatim");
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
