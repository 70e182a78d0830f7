import { didYouMean } from "../diagnostics/core/did-you-mean.ts";
import { ringPageName, ringSlotName } from "../naming/c.ts";
import { groupBy } from "../text/lists.ts";
import type { Fact, Facts } from "../header/facts.ts";

/** Prefixes of a header's names, each with the prefix that the spec has in its place. */
export type PrefixMap = readonly { readonly from: string; readonly to: string }[];

/**
 * The labels that a declaration of a header may have in the spec by `prefixes`, the first prefix first. A
 * `_` before a prefix, as in the macros of bit numbers, stays.
 */
export function renamedLabels(label: string, prefixes: PrefixMap): readonly string[] {
  const [, tag = "", name = ""] = /^((?:struct |union |enum )?)(.*)$/.exec(label) ?? [];
  return prefixes.flatMap(({ from, to }) =>
    ["", "_"]
      .filter((start) => name.startsWith(start + from))
      .map((start) => tag + start + to + name.slice(start.length + from.length)),
  );
}

/** Text of the spec with the names that the header has by `prefixes`. */
export function headerNames(text: string, prefixes: PrefixMap): string {
  if (prefixes.length === 0) return text;
  return text.replaceAll(/\b(_?)([A-Za-z]\w*)/g, (whole, start: string, name: string) => {
    const prefix = prefixes.find(({ to }) => name.startsWith(to));
    return prefix === undefined ? whole : start + prefix.from + name.slice(prefix.to.length);
  });
}

export interface DeclarationFacts {
  readonly own: Fact;
  /** All that are named, also those of structs and unions written in place; the outer ones come first. */
  readonly members: readonly Fact[];
}

/** What a header has for a declaration of the spec. */
export interface Pair {
  readonly present: DeclarationFacts;
  /** It has another name, and no option says so. */
  readonly isRenamed: boolean;
}

/** Puts the facts of each struct and union together. */
export function byDeclaration(facts: Facts): readonly DeclarationFacts[] {
  const byGroup = groupBy(facts.values(), ({ group }) => group === "members");
  const members = groupBy(byGroup.get(true) ?? [], ({ label }) => label.split(".", 1)[0] ?? "");
  return (byGroup.get(false) ?? []).map((own) => ({
    own,
    members: isAggregate(own) ? (members.get(nameOf(own)) ?? []) : [],
  }));
}

function isAggregate({ label }: Fact): boolean {
  return label.includes(" ");
}

/** The name without `struct` or `union`. */
function nameOf({ label }: Fact): string {
  return label.slice(label.indexOf(" ") + 1);
}

/**
 * Finds what a header has for each declaration of the spec: by its name, else by the name that `renames` gives
 * it; then, with `hasLikeness`, by what is most alike.
 */
export function pairDeclarations(
  wanted: readonly DeclarationFacts[],
  present: readonly DeclarationFacts[],
  renames: PrefixMap,
  hasLikeness: boolean,
): ReadonlyMap<DeclarationFacts, Pair> {
  const pairs = new Map<DeclarationFacts, Pair>();
  const byLabel = new Map(wanted.map((one) => [one.own.label, one]));
  const left = new Set(present);
  const pair = (one: DeclarationFacts | undefined, other: DeclarationFacts, isRenamed: boolean) => {
    if (one === undefined || pairs.has(one) || !left.delete(other)) return;
    pairs.set(one, { present: other, isRenamed });
  };
  for (const other of present) pair(byLabel.get(other.own.label), other, false);
  for (const other of left) {
    const label = renamedLabels(other.own.label, renames).find((one) => byLabel.has(one));
    pair(byLabel.get(label ?? ""), other, false);
  }
  if (!hasLikeness) return pairs;
  const alike = wanted
    .filter((one) => !pairs.has(one))
    .flatMap((one) => [...left].map((other) => ({ one, other, score: likeness(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score);
  for (const { one, other } of alike) pair(one, other, true);
  return pairs;
}

/**
 * How likely it is that two declarations are the same under two names; 0 for no. A name that is the other
 * one with a prefix counts most, then the words that the names share and the facts that both have.
 */
function likeness(one: DeclarationFacts, other: DeclarationFacts): number {
  if (kindOf(one.own) !== kindOf(other.own)) return 0;
  const [words, others] = [wordsOf(one.own), wordsOf(other.own)];
  const facts = sharedPart(contentOf(one), contentOf(other));
  const [short, long] = words.length < others.length ? [words, others] : [others, words];
  const isEnding = short.every((word, index) => word === long.at(index - short.length));
  const isPrefixed = isEnding && (short.length > 1 || facts > 0);
  const names = sharedPart(words, others);
  // Many structs have the same two members, and families with other first words the same values.
  const isSimilar = isAggregate(one.own)
    ? (facts === 1 && (names > 0 || one.members.length > 2)) || (facts >= 0.5 && names >= 0.5)
    : facts === 1 && words[0] === others[0] && isAlike(one, other);
  return isPrefixed || isSimilar ? (isPrefixed ? 2 : 0) + names + facts : 0;
}

function isAlike(one: DeclarationFacts, other: DeclarationFacts): boolean {
  return didYouMean(nameOf(one.own), [nameOf(other.own)]) !== undefined;
}

/** A macro with a `_` before its name is the number of a bit, and not the same as its mask. */
function kindOf(own: Fact): string {
  return `${own.group} ${isAggregate(own)} ${own.label.startsWith("_")}`;
}

function wordsOf(own: Fact): readonly string[] {
  return nameOf(own)
    .toLowerCase()
    .split("_")
    .filter((word) => word !== "");
}

/** What tells a declaration from others. The members of a ring's page and slots do not: all rings have them. */
function contentOf({ own, members }: DeclarationFacts): readonly string[] {
  if ([ringPageName(""), ringSlotName("")].some((end) => own.label.endsWith(end))) return [];
  if (!isAggregate(own))
    return [own.aspects["value"] ?? own.aspects["type"] ?? own.aspects["tokens"] ?? ""];
  return members.map(({ label, aspects }) => {
    return `${label.slice(label.indexOf("."))} ${aspects["offset"]} ${aspects["size"]}`;
  });
}

/** How much of two lists is the same, from 0 to 1. */
function sharedPart(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((item) => other.includes(item)).length;
  return shared === 0 ? 0 : (2 * shared) / (one.length + other.length);
}
