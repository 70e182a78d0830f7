import { dirname, join } from "node:path";
import { availableParallelism } from "node:os";
import type { Abi } from "../model/layout/abi.ts";
import { emitHeader } from "../codegen/c/header.ts";
import { holdsWith, userMacros } from "../model/condition.ts";
import { type Model, aggregatesOf, declarationsOf } from "../model/model.ts";
import { compareFacts, type Difference } from "./compare.ts";
import { type AbiTarget, type CompilerError, packagedTarget } from "../header/compilers.ts";
import {
  digestOf,
  factsFrom,
  type Facts,
  type Group,
  type Location,
  type NotCompared,
} from "../header/facts.ts";
import { findStub, isSubstitute, stubHeaders } from "../header/includes.ts";
import { modelFacts, withoutRingDetails } from "./model-facts.ts";
import type { IsRelevant } from "../header/header-facts.ts";
import { type ReadHeader, type ReadableHeader, headerReader } from "../header/read-header.ts";
import { type PrefixMap, headerNames, renamedLabels } from "./pairs.ts";
import { tokensOf } from "../header/tokens.ts";

/** How the header, as one compiler understands it for one ABI, compares with the spec. */
export interface TargetReport extends Pick<BothFacts, "notCompared"> {
  readonly target: AbiTarget;
  /** Number of facts of the spec, and how many of them the compiler confirms. */
  readonly counts: Readonly<Record<Group, { readonly agreed: number; readonly total: number }>>;
  readonly differences: readonly Difference[];
  /** What the spec says of other headers, where those are not there; empty for the header that the spec gives. */
  readonly unconfirmed: readonly Unconfirmed[];
  readonly milliseconds: number;
}

/** Something of another header for which another one stands. */
export interface Unconfirmed {
  readonly label: string;
  /** What stands for the header. */
  readonly header: string;
}

/** A header that is compared with a spec. */
export interface ComparedHeader extends ReadableHeader {
  /** How names of the compared header become those of the spec; absent for the header that the spec gives. */
  readonly renames?: PrefixMap;
}

/**
 * Lets each of `targets` read a header, and compares what it finds with the spec. Several do so at once.
 *
 * @param signal - ends the comparison before the next target; the reports so far stand.
 * @returns a report for each target, in their order; an error, as the last value, if a compiler refuses the
 *   header.
 */
export async function* verify(
  model: Model,
  header: ComparedHeader,
  targets: readonly AbiTarget[],
  signal?: AbortSignal,
): AsyncGenerator<TargetReport | CompilerError> {
  const read = factsReader(model)(header);
  const compare = async (target: AbiTarget): Promise<TargetReport | CompilerError> => {
    const start = performance.now();
    const facts = await read(target);
    if ("error" in facts) return facts;
    const { expected, found, notCompared } = facts;
    const differences = compareFacts(expected, found, header.renames);
    const milliseconds = performance.now() - start;
    const counts = countFacts(expected, differences);
    const unconfirmed = header.renames === undefined ? [] : unconfirmedIn(expected, found);
    return { target, counts, differences, notCompared, unconfirmed, milliseconds };
  };
  const started: ReturnType<typeof compare>[] = [];
  for (const index of targets.keys()) {
    if (signal?.aborted) return;
    const end = index + availableParallelism();
    started.push(...targets.slice(started.length, end).map(compare));
    const report = await started[index];
    if (report === undefined) return;
    yield report;
    if ("error" in report) return;
  }
}

function unconfirmedIn(expected: Facts, found: Facts): readonly Unconfirmed[] {
  return [...found.values()].flatMap(({ label, location }) =>
    location !== undefined && expected.has(label) && isSubstitute(location.file)
      ? [{ label, header: location.file }]
      : [],
  );
}

/** What a spec and a compiler say of a header. */
export interface BothFacts {
  readonly expected: Facts;
  readonly found: Facts;
  /** What the header has beside its facts, in the order of the header. */
  readonly notCompared: readonly NotCompared[];
}

/**
 * Gives for each header a function that lets a compiler read it, and adds what the spec says. The spec is read
 * once for all headers.
 */
export function factsReader(
  model: Model,
): (header: ComparedHeader) => (target: AbiTarget) => Promise<BothFacts | CompilerError> {
  const readers = new Map<ReadableHeader["find"], ReturnType<typeof specReader>>();
  const equivalents = new Map(
    verbatimOf(model).flatMap(({ name, sameAs }) => (sameAs === undefined ? [] : [[sameAs, name]])),
  );
  return (header) => {
    const { renames, find } = header;
    const spec = readers.get(find) ?? specReader(model, header);
    readers.set(find, spec);
    const isSpecs = renames === undefined && header.text === spec.text;
    const switches = switchesOf(model);
    const renamed = switches.map((one) => headerNames(one, renames ?? []));
    const macros = [
      ...definesOf(model),
      ...(header.macros ?? []),
      ...new Set([...switches, ...renamed]),
    ];
    const read = headerReader({ ...header, macros });
    return async (target) => {
      const reading = spec.factsFor(target.abi);
      const isExpected = reading.then((expected): IsRelevant => (label) => {
        const labels = [label, ...renamedLabels(label, renames ?? [])];
        return !("error" in expected) && labels.some((one) => expected.has(one));
      });
      const answer = await (isSpecs ? spec.read(target) : read(target, isExpected));
      const expected = await reading;
      if ("error" in expected) return expected;
      if ("error" in answer) return answer;
      const found = acceptEquivalents(withoutRingDetails(answer.facts), expected, equivalents);
      return { expected, found, notCompared: answer.notCompared };
    };
  };
}

/**
 * Gives the facts of a spec, those of its model and those of its verbatim C, which a compiler reads in the
 * header that the spec gives; and what any compiler reads in that header. Each reads it once.
 *
 * @param compared - the header to compare. What it includes is there for the spec's, too, whose verbatim C may
 *   use more of it than the spec knows.
 */
function specReader(model: Model, compared: ComparedHeader) {
  const own = specHeader(model);
  const header =
    compared.renames === undefined
      ? own
      : {
          ...own,
          path: join(dirname(compared.path), own.path),
          find: compared.find,
          findInstead: own.find,
        };
  const readHeader = headerReader(header);
  const answers = new Map<string, ReturnType<ReadHeader>>();
  const places = new Map(
    verbatimOf(model).flatMap(({ lines, span: { file, line } }) =>
      tokensOf(lines.join("\n")).map((token) => [token, { file, line }]),
    ),
  );
  const placeOf = (label: string, location: Location | undefined) =>
    location?.file === header.path ? places.get(label.replace(/^\w+ |\..*/g, "")) : undefined;
  const read = (target: AbiTarget): ReturnType<ReadHeader> => {
    const facts = modelFacts(model, target.abi);
    const key = `${target.abi.name} ${target.compiler.name}`;
    const answer =
      answers.get(key) ??
      readHeader(
        target,
        (label, location) => facts.has(label) || placeOf(label, location) !== undefined,
      );
    answers.set(key, answer);
    return answer;
  };
  const factsFor = async (abi: Abi): Promise<Facts | CompilerError> => {
    const facts = modelFacts(model, abi);
    if (places.size === 0) return facts;
    const found = await read(packagedTarget(abi));
    if ("error" in found) return found;
    const more = [...found.facts.values()].flatMap((fact) => {
      const location = placeOf(fact.label, fact.location);
      return location === undefined || facts.has(fact.label) ? [] : [{ ...fact, location }];
    });
    return factsFrom([...facts.values(), ...more]);
  };
  return { text: header.text, read, factsFor };
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
  return { path, text, find: () => find, macros: [...definesOf(model), ...switchesOf(model)] };
}

/** The macros without which the verbatim C of a spec is not there. */
function switchesOf(model: Model): readonly string[] {
  return verbatimOf(model).flatMap(({ condition }) => {
    if (condition === undefined) return [];
    const names = userMacros(condition);
    const all = new Map(names.map((name) => [name, 1n]));
    return holdsWith(condition, all) ? names : [];
  });
}

/** The macros that the spec takes as defined; each of its conditions has all of them. */
function definesOf(model: Model): readonly string[] {
  const members = aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members);
  const defined = [...declarationsOf(model), ...members].flatMap(({ condition }) =>
    condition === undefined
      ? []
      : [...condition.group.defines].map(([name, value]) => `${name}=${value}`),
  );
  return [...new Set(defined)];
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
