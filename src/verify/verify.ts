import { availableParallelism } from "node:os";
import type { Model } from "../model/model.ts";
import { compareFacts, type Difference } from "./compare.ts";
import type { AbiTarget, CompilerError } from "../header/compilers.ts";
import { digestOf, factsFrom, type Facts, type Group, type NotCompared } from "../header/facts.ts";
import { isSubstitute } from "../header/includes.ts";
import { withoutRingDetails } from "./model-facts.ts";
import { otherHeaders } from "./other-headers.ts";
import type { IsRelevant } from "../header/header-facts.ts";
import type { ReadableHeader } from "../header/read-header.ts";
import { headerNames, renamedLabels } from "./pairs.ts";
import { definesOf, differencesElsewhere } from "./settings.ts";
import {
  type ComparedHeader,
  headerReaders,
  macrosWith,
  specReader,
  verbatimOf,
} from "./spec-facts.ts";

/** How the header, as one compiler understands it for one ABI, compares with the spec. */
export interface TargetReport extends Pick<BothFacts, "notCompared"> {
  readonly target: AbiTarget;
  /** Number of facts of the spec, and how many of them the compiler confirms. */
  readonly counts: Readonly<Record<Group, { readonly agreed: number; readonly total: number }>>;
  readonly differences: readonly Difference[];
  /** What the spec says of other headers, where none that is there confirms it. */
  readonly unconfirmed: readonly Unconfirmed[];
  readonly milliseconds: number;
}

/** Something of another header for which another one stands. */
export interface Unconfirmed {
  readonly label: string;
  /** What stands for the header, and why if that is there. */
  readonly header: string;
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
  const readOthers = otherHeaders(model, header);
  const compare = async (target: AbiTarget): Promise<TargetReport | CompilerError> => {
    const start = performance.now();
    const facts = await read(target);
    if ("error" in facts) return { ...facts, abi: target.abi };
    const { expected, notCompared } = facts;
    const stubs = unconfirmedIn(expected, facts.found);
    const { found, reasons } = await readOthers(facts.found, new Set(stubs), target.abi);
    const usual = compareFacts(expected, found, header.renames);
    // That all branches of the spec's own header are as it says, its layout assertions prove.
    const isOwn = header.renames === undefined || target !== targets[0];
    const elsewhere = isOwn ? [] : await differencesElsewhere(model, target, usual, differencesFor);
    const differences = [...usual, ...elsewhere];
    const milliseconds = performance.now() - start;
    const counts = countFacts(expected, differences);
    const unconfirmed = unconfirmedIn(expected, found).map((label): Unconfirmed => {
      const file = found.get(label)?.location?.file ?? "";
      const reason = reasons.get(label);
      return { label, header: reason === undefined ? file : `${file}, because ${reason}` };
    });
    return { target, counts, differences, notCompared, unconfirmed, milliseconds };
  };
  const differencesFor = async (target: AbiTarget) => {
    const facts = await read(target);
    return "error" in facts ? facts : compareFacts(facts.expected, facts.found, header.renames);
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

/** What is said of other headers, as far as another one stands for them. */
function unconfirmedIn(expected: Facts, found: Facts): readonly string[] {
  return [...found.values()].flatMap(({ label, location }) =>
    location !== undefined && expected.has(label) && isSubstitute(location.file) ? [label] : [],
  );
}

/** What a spec and a compiler say of a header. */
export interface BothFacts {
  readonly expected: Facts;
  readonly found: Facts;
  /** What the header has beside its facts, in the order of the header. */
  readonly notCompared: readonly NotCompared[];
}

/** What a compiler says of a header that it refuses, and whether it is the one that the spec gives. */
interface RefusedHeader extends CompilerError {
  readonly isOfSpec: boolean;
}

/**
 * Gives for each header a function that lets a compiler read it, and adds what the spec says, both with the macros
 * of the target's ABI. The spec is read once for all headers.
 */
export function factsReader(
  model: Model,
): (header: ComparedHeader) => (target: AbiTarget) => Promise<BothFacts | CompilerError> {
  const specs = new Map<ReadableHeader["find"], ReturnType<typeof specReader>>();
  const equivalents = new Map(
    verbatimOf(model).flatMap(({ name, sameAs }) => (sameAs === undefined ? [] : [[sameAs, name]])),
  );
  return (header) => {
    const { renames = [], find } = header;
    const spec = specs.get(find) ?? specReader(model, header);
    specs.set(find, spec);
    const isSpecs = header.renames === undefined && header.text === spec.text;
    const readHeader = headerReaders(({ defines }) => {
      const macros = macrosWith(defines, model);
      const renamed = macros.map((one) => headerNames(one, renames));
      return { ...header, macros: [...(header.macros ?? []), ...new Set([...macros, ...renamed])] };
    });
    const read = async (target: AbiTarget): Promise<BothFacts | RefusedHeader> => {
      const reading = spec.factsFor(target.abi);
      const isExpected = reading.then((expected): IsRelevant => (label) => {
        const labels = [label, ...renamedLabels(label, renames)];
        return !("error" in expected) && labels.some((one) => expected.has(one));
      });
      const answer = await (isSpecs ? spec.read(target) : readHeader(target, isExpected));
      const expected = await reading;
      if ("error" in expected) return { ...expected, isOfSpec: true };
      if ("error" in answer) return { ...answer, isOfSpec: isSpecs };
      const found = acceptEquivalents(withoutRingDetails(answer.facts), expected, equivalents);
      return { expected, found, notCompared: answer.notCompared };
    };
    return async (target) => {
      const facts = await read(target);
      const { abi } = target;
      const isFinal = !("error" in facts && facts.isOfSpec) || abi.defines !== undefined;
      // Verbatim C may need more than the macro that it is there with.
      return isFinal ? facts : read({ ...target, abi: { ...abi, defines: definesOf(model) } });
    };
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
