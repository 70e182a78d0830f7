import { includeDirective, includesOf } from "../codegen/c/header.ts";
import { type Fact, type Facts, factsFrom } from "../header/facts.ts";
import type { HeaderFacts } from "../header/header-facts.ts";
import { includesIn, isFile } from "../header/includes.ts";
import { packagedTarget } from "../header/compilers.ts";
import { headerReader } from "../header/read-header.ts";
import { isDefinedElsewhere } from "../model/declaration.ts";
import type { Abi } from "../model/layout/abi.ts";
import { type Model, declarationsOf } from "../model/model.ts";
import { factsOf } from "./model-facts.ts";
import { type ComparedHeader, nameIn } from "./spec-facts.ts";

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
export function otherHeaders(model: Model, compared: ComparedHeader) {
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
        for (const label of own) reasons.set(label, `${path} does not compile for ${abi.name}`);
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
