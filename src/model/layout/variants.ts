import {
  type Condition,
  bracketed,
  conditionText,
  conditionsAround,
  holdsOn,
  negated,
  testsOf,
  userMacros,
} from "../condition.ts";
import { groupBy } from "../../text/lists.ts";
import { type Macros, testOf } from "../preprocessor.ts";
import type { Aggregate, Type } from "../type.ts";
import { aggregateIn, unnamedBitsOf } from "../visit.ts";
import { type Abi, abis } from "./abi.ts";

/** What a header is like for some programs: those for which the same of its conditions hold. */
export interface Variant {
  /** True in these programs alone, as an expression of the preprocessor. */
  readonly text: string;
  /** ABIs with the macros of such a program. */
  readonly abis: readonly Abi[];
}

/** The most settings of macros that are tried. */
const mostSettings = 512;

/** The ways in which conditions hold or do not, with the macros of the spec first. */
export function variantsOf(conditions: readonly Condition[]): readonly Variant[] {
  const variants = new Map<string, Variant>();
  for (const programs of programsOf(conditions)) {
    for (const [key, same] of groupBy(programs, (abi) => keyOf(conditions, abi))) {
      if (variants.has(key)) continue;
      variants.set(key, { text: variantText(conditions, same[0]), abis: same });
    }
  }
  return [...variants.values()];
}

/** Whether there is a program for which all of some conditions hold, and another one, if given, does not. */
export function isPossible(all: readonly Condition[], but?: Condition): boolean {
  return programsOf(but === undefined ? all : [...all, but])
    .flat()
    .some(
      (abi) => all.every((one) => holdsOn(one, abi)) && (but === undefined || !holdsOn(but, abi)),
    );
}

/** The ABIs of the table, with each of the {@link settingsOf} some conditions. */
export function programsOf(conditions: readonly Condition[]): readonly (readonly Abi[])[] {
  return settingsOf(conditions).map((defines) =>
    defines === undefined ? abis : abis.map((abi) => ({ ...abi, defines })),
  );
}

/** Settings of the macros of the user that make a difference; `undefined` for what the spec says, which is first. */
export function settingsOf(conditions: readonly Condition[]): readonly (Macros | undefined)[] {
  const settings: (Macros | undefined)[] = [undefined];
  if (conditions.length === 0) return settings;
  const known = new Set(abis.map((abi) => `${abi.name} ${keyOf(conditions, abi)}`));
  for (const defines of possibleSettings(conditions)) {
    const keys = abis.map((abi) => `${abi.name} ${keyOf(conditions, { ...abi, defines })}`);
    if (keys.every((key) => known.has(key))) continue;
    settings.push(defines);
    for (const key of keys) known.add(key);
  }
  return settings;
}

/** Each macro undefined, and as each number that may make a difference; those with few macros first. */
function possibleSettings(conditions: readonly Condition[]): readonly Macros[] {
  const names = [...new Set(conditions.flatMap(userMacros))];
  let settings: readonly Macros[] = [new Map()];
  for (const name of names) {
    const more = settings.flatMap((setting) =>
      valuesOf(name, conditions).map((value) => new Map([...setting, [name, value]])),
    );
    settings = [...settings, ...more].slice(0, mostSettings);
  }
  return settings.toSorted((one, other) => one.size - other.size);
}

function valuesOf(name: string, conditions: readonly Condition[]): readonly bigint[] {
  const tests = conditions.flatMap(testsOf).map(testOf);
  const numbers = tests.flatMap((test) => (test?.names.includes(name) ? test.numbers : []));
  return [...new Set([1n, ...numbers.flatMap((number) => [number, number + 1n, number - 1n])])];
}

function keyOf(conditions: readonly Condition[], abi: Abi): string {
  return conditions.map((condition) => Number(holdsOn(condition, abi))).join("");
}

/** What an `#if` and those within it evaluate on the way to the branches that are taken. */
function variantText(conditions: readonly Condition[], abi: Abi): string {
  const parts = new Set<string>();
  const groups = new Set<string>();
  for (const { group, outer } of conditions.flatMap(conditionsAround)) {
    const { tests } = group;
    const id = JSON.stringify([outer && conditionText(outer), tests.map(({ text }) => text)]);
    if (groups.has(id) || !holdsOn(outer, abi)) continue;
    groups.add(id);
    for (const [branch, { text }] of tests.entries()) {
      const holds = holdsOn({ group, branch, outer }, abi);
      parts.add(holds ? text : negated(text));
      if (holds) break;
    }
  }
  return [...parts].map((part) => (parts.size > 1 ? bracketed(part) : part)).join(" && ");
}

/** The conditions of members of a struct or union, at every depth, and of bits without a name. */
export function conditionsWithin(aggregate: Aggregate): readonly Condition[] {
  const some = aggregate.members.filter(
    ({ condition, type }) => condition !== undefined || aggregateIn(type) !== undefined,
  );
  return [
    ...some.flatMap(({ condition, type }) => [
      ...(condition === undefined ? [] : [condition]),
      ...conditionsInType(type),
    ]),
    ...unnamedBitsOf(aggregate).flatMap(({ condition }) => condition ?? []),
  ];
}

/** The conditions of members of a struct or union that a type is of. */
export function conditionsInType(type: Type): readonly Condition[] {
  const inner = aggregateIn(type);
  return inner === undefined ? [] : conditionsWithin(inner);
}
