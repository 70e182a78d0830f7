import type { Span } from "../diagnostics/core/diagnostic.ts";
import { type Abi, isPredefined, macrosOn } from "./layout/abi.ts";
import { type Macros, testOf } from "./preprocessor.ts";

/** The expression of an `#if` or `#elif`. */
export interface Test {
  readonly text: string;
  readonly span: Span;
}

/** An `#if` with its `#elif`s and `#else`, up to its `#endif`. */
export interface ConditionGroup {
  /** At least one. */
  readonly tests: readonly Test[];
  /** What `#error` says where no test holds; `undefined` where nothing does. */
  readonly error: string | undefined;
  /** Macros of the user's that are taken as defined, unless something else is said. */
  readonly defines: Macros;
  /** Where its only test does not hold, the program has the same from another header. */
  readonly isElsewhere?: boolean;
  /** Its branches are those of the type of a member, which C writes once for all of them. */
  readonly isOfType?: boolean;
}

/** The branch of an `#if` in which something stands. */
export interface Condition {
  readonly group: ConditionGroup;
  /** Index of the test; behind the last one is `#else`. */
  readonly branch: number;
  /** The branch around the `#if`. */
  readonly outer: Condition | undefined;
}

/** Something that a header may have in a branch of an `#if` only. */
export interface Conditional {
  readonly condition?: Condition | undefined;
}

/** Whether what stands under `condition` is there where exactly `macros` are defined. */
export function holdsWith(condition: Condition | undefined, macros: Macros): boolean {
  if (condition === undefined) return true;
  const { group, branch, outer } = condition;
  const first = group.tests.findIndex(({ text }) => (testOf(text)?.value(macros) ?? 0n) !== 0n);
  return (first < 0 ? group.tests.length : first) === branch && holdsWith(outer, macros);
}

/** Whether what stands under `condition` is there on `abi`. */
export function holdsOn(condition: Condition | undefined, abi: Abi): boolean {
  return (
    condition === undefined ||
    holdsWith(condition, macrosOn(abi, abi.defines ?? condition.group.defines))
  );
}

/** A condition and those around it, the outermost first. */
export function conditionsAround(condition: Condition | undefined): readonly Condition[] {
  return condition === undefined ? [] : [...conditionsAround(condition.outer), condition];
}

/** What has to hold, as one expression of the preprocessor. */
export function conditionText(condition: Condition): string {
  const parts = conditionsAround(condition).flatMap(({ group: { tests }, branch }) => [
    ...tests.slice(0, branch).map(({ text }) => negated(text)),
    ...tests.slice(branch, branch + 1).map(({ text }) => text),
  ]);
  const [only = "", ...others] = parts;
  return others.length === 0 ? only : parts.map(bracketed).join(" && ");
}

/** Whether what stands under `condition` stands under `outer` as well. */
export function isWithin(condition: Condition | undefined, outer: Condition): boolean {
  const texts = (one: Condition | undefined) =>
    conditionsAround(one).map((around) => conditionText({ ...around, outer: undefined }));
  const own = texts(condition);
  const isSame = condition !== undefined && conditionText(condition) === conditionText(outer);
  return isSame || texts(outer).every((text, index) => own[index] === text);
}

/** The condition of what stands under `inner`, in what stands under `outer`. */
export function withinBoth(
  inner: Condition | undefined,
  outer: Condition | undefined,
): Condition | undefined {
  return inner === undefined ? outer : { ...inner, outer: withinBoth(inner.outer, outer) };
}

/** The opposite of an expression. */
export function negated(text: string): string {
  const inner = /^!(defined\(\w+\)|\w+)$/.exec(text)?.[1];
  return inner ?? `!${/^(?:defined\(\w+\)|\w+)$/.test(text) ? text : `(${text})`}`;
}

/** An expression as a part of another one. */
export function bracketed(text: string): string {
  return /^!?(?:defined\(\w+\)|\w+|\([^()]*\))$/.test(text) ? text : `(${text})`;
}

/** The macro that an `#ifndef` asks for, where the header lets its user define it first. */
export function isOverridable(name: string, condition: Condition | undefined): boolean {
  const [only, ...others] = condition?.group.tests ?? [];
  return condition?.branch === 0 && others.length === 0 && only?.text === `!defined(${name})`;
}

/** What has to hold for a program to have what is called `name`, be it from this header or from another one. */
export function neededFor(name: string, condition: Condition | undefined): Condition | undefined {
  if (condition === undefined) return undefined;
  const outer = neededFor(name, condition.outer);
  return condition.group.isElsewhere === true || isOverridable(name, condition)
    ? outer
    : { ...condition, outer };
}

/** Whether no program has both: they are different branches of one `#if`. */
export function areExclusive(one: Condition | undefined, other: Condition | undefined): boolean {
  const others = conditionsAround(other);
  return conditionsAround(one).some(({ group, branch }) =>
    others.some((condition) => condition.group === group && condition.branch !== branch),
  );
}

/** Whether two branches are of `#if`s that look the same. */
export function isSameGroup(one: ConditionGroup, other: ConditionGroup): boolean {
  return one === other || textOf(one) === textOf(other);
}

function textOf({ tests, error }: ConditionGroup): string {
  return JSON.stringify([tests.map(({ text }) => text), error]);
}

/** The expressions of a condition and of those around it. */
export function testsOf(condition: Condition): readonly string[] {
  return conditionsAround(condition).flatMap(({ group: { tests } }) =>
    tests.map(({ text }) => text),
  );
}

/** The macros of a condition that its user defines or not; those of compilers are not among them. */
export function userMacros(condition: Condition): readonly string[] {
  const names = testsOf(condition).flatMap((text) => testOf(text)?.names ?? []);
  return [...new Set(names)].filter((name) => !isPredefined(name));
}
