import { availableParallelism } from "node:os";
import { type Model, declarationsOf } from "../model/model.ts";
import { compareFacts, type Difference } from "./compare.ts";
import { type AbiTarget, type CompilerError, packagedTarget } from "../header/compilers.ts";
import {
  digestOf,
  factsFrom,
  type Facts,
  type FactGroup,
  type NotCompared,
  type Fact,
} from "../header/facts.ts";
import { isSubstitute, includesIn, isFile } from "../header/includes.ts";
import { withoutMacroDetails, factsOf } from "./model-facts.ts";
import type { IsRelevant, HeaderFacts } from "../header/header-facts.ts";
import { type ReadableHeader, headerReader } from "../header/read-header.ts";
import { headerNames, renamedLabels } from "./pairs.ts";
import { definesOf, differencesElsewhere } from "./settings.ts";
import {
  type ComparedHeader,
  headerReaders,
  macrosWith,
  specReader,
  verbatimOf,
  nameIn,
  foreignMacrosOf,
} from "./spec-facts.ts";
import { includeDirective, includesOf } from "../codegen/c/header.ts";
import { isDefinedElsewhere } from "../model/declaration.ts";
import type { Abi } from "../model/layout/abi.ts";

/** How the header, as one compiler understands it for one ABI, compares with the spec. */
export interface TargetReport extends Pick<BothFacts, "notCompared"> {
  readonly target: AbiTarget;
  /** Number of facts of the spec, and how many of them the compiler confirms. */
  readonly counts: Readonly<Record<FactGroup, { readonly agreed: number; readonly total: number }>>;
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
    const unconfirmed = [
      ...unconfirmedIn(expected, found).map((label): Unconfirmed => {
        const file = found.get(label)?.location?.file ?? "";
        const reason = reasons.get(label);
        return { label, header: reason === undefined ? file : `${file}, because ${reason}` };
      }),
      ...facts.macrosOfSpec,
    ];
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
  /** Macros with parameters of other headers that are as the spec says, and nobody else. */
  readonly macrosOfSpec: readonly Unconfirmed[];
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
  const foreignMacros = foreignMacrosOf(model);
  return (header) => {
    const { renames = [], find } = header;
    const spec = specs.get(find) ?? specReader(model, header, foreignMacros);
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
        if (foreignMacros.has(label)) return true;
        return !("error" in expected) && labels.some((one) => expected.has(one));
      });
      const answer = await (isSpecs ? spec.read(target) : readHeader(target, isExpected));
      const expected = await reading;
      if ("error" in expected) {
        return { ...("error" in answer ? answer : expected), isOfSpec: true };
      }
      if ("error" in answer) return { ...answer, isOfSpec: isSpecs };
      const all = [...withoutMacroDetails(answer.facts).values()];
      const isForeign = ({ label }: Fact) => foreignMacros.has(label);
      const own = factsFrom(all.filter((fact) => !isForeign(fact)));
      const found = acceptEquivalents(own, expected, equivalents);
      const macrosOfSpec = all.filter(isForeign).flatMap(({ label, location }) => {
        const file = location?.file ?? "";
        return isSubstitute(file) ? [{ label, header: file }] : [];
      });
      return { expected, found, notCompared: answer.notCompared, macrosOfSpec };
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
  const count = (group: FactGroup) => {
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

/** Facts of a header, with what other headers say of their declarations where the spec stood for them. */
interface WithOthers {
  readonly found: Facts;
  /** Why a header that is there says nothing, by what the spec says that it declares. */
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * Gives a function that reads the headers which a spec says something about, as far as they are there and the
 * spec's own words stood for them. It takes the facts in question by their labels.
 */
function otherHeaders(model: Model, compared: ComparedHeader) {
  const { path: from, findOthers, macros, preceding } = compared;
  const elsewhere = declarationsOf(model).filter(isDefinedElsewhere);
  const directives = new Map(
    includesOf(model).map((name) => [name, `${includeDirective(name)}\n`]),
  );

  return async (found: Facts, stubs: ReadonlySet<string>, abi: Abi): Promise<WithOthers> => {
    const asked = elsewhere
      .map((one) => ({ header: one.header, labels: factsOf(one, abi).map(({ label }) => label) }))
      .filter(({ labels }) => labels.some((label) => stubs.has(label)));
    if (findOthers === undefined || asked.length === 0) return { found, reasons: new Map() };
    const find = findOthers(abi);
    const pathOf = (header: string) => {
      const [include] = includesIn(directives.get(header) ?? "");
      const path = include && find(include.name, from, include.isSystem)?.path;
      return path !== undefined && isFile(path.replace(/ .*/, "")) ? path : undefined;
    };
    const there = [...directives.keys()].filter((header) => pathOf(header) !== undefined);
    const labels = new Set(asked.flatMap((one) => one.labels));
    const read = (headers: readonly string[]) => {
      const text = headers.map((one) => directives.get(one) ?? "").join("");
      const header = {
        path: from,
        text,
        find: findOthers,
        macros: macros ?? [],
        preceding: preceding ?? [],
      };
      return headerReader(header)(packagedTarget(abi), (label) => labels.has(label));
    };
    const all = await read(there);
    const facts = new Map(found);
    const reasons = new Map<string, string>();
    for (const header of new Set(asked.map((one) => one.header))) {
      const path = pathOf(header);
      if (path === undefined) continue;
      const own = asked.filter((one) => one.header === header).flatMap((one) => one.labels);
      // What another header needs may be missing for this ABI.
      const answer = "error" in all ? await read([header]) : all;
      if ("error" in answer) {
        for (const label of own) reasons.set(label, `${path} does not compile`);
      } else replace(facts, own, answer);
    }
    return { found: factsFrom(facts.values()), reasons };
  };
}

/** Replaces facts, and those of their members, by what a header says; there are none of what it does not have. */
function replace(
  facts: Map<string, Fact>,
  labels: readonly string[],
  { facts: real }: HeaderFacts,
) {
  const names = new Set(labels.map(nameIn));
  const isOwn = (label: string) => names.has(nameIn(label));
  for (const label of [...facts.keys()].filter(isOwn)) facts.delete(label);
  for (const [label, fact] of real) if (isOwn(label)) facts.set(label, fact);
}
