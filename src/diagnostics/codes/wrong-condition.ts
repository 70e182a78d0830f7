import {
  defineDiagnostic,
  type Diagnostic,
  type NamedPlace,
  type Span,
} from "../core/diagnostic.ts";
import {
  type Condition,
  type Conditional,
  type ConditionGroup,
  conditionText,
  holdsOn,
  neededFor,
  userMacros,
} from "../../model/condition.ts";
import type { Declaration } from "../../model/declaration.ts";
import { abis } from "../../model/layout/abi.ts";
import { isOnAllAbis, isOnAnyAbi } from "../../model/layout/present.ts";
import { isPossible } from "../../model/layout/variants.ts";
import { type Model, aggregatesOf, conditionalsOf, declarationsOf } from "../../model/model.ts";
import { isBig } from "../../model/numbers.ts";
import { testOf } from "../../model/preprocessor.ts";
import type { Aggregate, Code, Codes, Flag, Flags, Type } from "../../model/type.ts";
import {
  aggregateIn,
  aliasIn,
  elementOf,
  isDeclared,
  type LocatedAggregate,
  visitType,
} from "../../model/visit.ts";
import { aggregateType } from "../../naming/c.ts";
import { repeatedIn } from "../../text/lists.ts";

export const wrongCondition = defineDiagnostic("wrong-condition", {
  requirement: "A condition is an expression that `#if` takes, and selects something.",
  why: "What no ABI has would never be compiled. A struct with a member of a type that the header does not always have does not compile where it is missing. A value of TypeScript is for all ABIs, so that a member has one type; only its number of elements and the width of its integers may differ.",
  fix: 'Write the condition as C does: `"defined(__i386__)"`, `"!defined(NO_LEGACY)"`, `"__BITS_PER_LONG == 64"`. What uses a type has the condition of that type, or a narrower one.',
  messages: {
    syntax: (text: string) => ({
      message: `${text === "" ? "this" : JSON.stringify(text)} is not an expression of the preprocessor`,
      suggestion: 'write it in a string, as behind #if: "defined(__i386__) && !defined(NAME)"',
    }),
    never: (text: string) => ({
      message: `${JSON.stringify(text)} is true on no ABI`,
      suggestion: "correct the condition, or remove what is under it",
    }),
    always: (text: string) => ({
      message: `${JSON.stringify(text)} is true on every ABI`,
      suggestion: "correct the condition, or remove it",
    }),
    kind: (word: string) => ({
      message: `a ${word} is under a condition, but the preprocessor does not see it`,
      suggestion: "remove the condition, and say in the comment when it holds",
    }),
    variants: (name: string, one: string, other: string, at: Span | undefined) => ({
      message: `${name} is ${one} on one ABI and ${other} on another; TypeScript has one type for it`,
      related: at === undefined ? [] : [{ message: `it is ${one} here`, span: at }],
      suggestion:
        "use one type, with the condition on members of it, or another name in one of the branches",
    }),
    numbers: (name: string, one: bigint, other: bigint, at: Span | undefined) => ({
      message: `${name} is ${one} on one ABI and ${other} on another; a family has one number for it`,
      related: at === undefined ? [] : [{ message: `it is ${one} here`, span: at }],
      suggestion: "declare it as a constant of its own, which may have a value for each ABI",
    }),
    elsewhere: (text: string) => ({
      message: `${JSON.stringify(text)} is in \`elsewhere\`, but no declaration that every ABI has stands under it without a third argument of \`when\``,
      suggestion:
        "spell it as the condition of a declaration is spelled, and set its macros in `defines`",
    }),
    use: (user: string, used: NamedPlace, text: string, isBranch: boolean) => ({
      message: isBranch
        ? `${user} uses ${used.name} as it is where ${text}, and another branch declares it, too`
        : `${user} uses ${used.name}, which is there only where ${text}`,
      related: [{ message: `${used.name} is declared here`, span: used.span }],
      suggestion: isBranch
        ? `give each branch a constant that is not exported, and use them under the same condition: when(${JSON.stringify(text)}, one, other)`
        : `put it under the same condition: when(${JSON.stringify(text)}, ...)`,
    }),
  },
});

const { finding } = wrongCondition;

/** Whether the preprocessor sees a declaration, by its kind; the others are in comments only. */
const isCode: Readonly<Record<Declaration["kind"], boolean>> = {
  alias: true,
  constant: true,
  codes: true,
  flags: true,
  struct: true,
  union: true,
  ring: true,
  verbatim: true,
  message: false,
  key: false,
  section: false,
};

/** Conditions that the preprocessor refuses or that select nothing, and uses of what is not always there. */
export function checkWrongCondition(model: Model): readonly Diagnostic[] {
  const declarations = declarationsOf(model);
  const aggregates = aggregatesOf(model);
  const groups = new Map<ConditionGroup["tests"], Condition>();
  for (const { condition } of conditionalsOf(model)) {
    for (let one = condition; one !== undefined; one = one.outer) groups.set(one.group.tests, one);
  }
  return [
    ...[...groups.values()].flatMap(wrongTests),
    ...model.elsewhere.flatMap(({ text, span }) =>
      [...groups.values()].some(
        (one) =>
          one.group.isElsewhere === true &&
          one.group.tests[0]?.text === text &&
          isOnAllAbis({ condition: one }),
      )
        ? []
        : [finding("elsewhere", span, text)],
    ),
    ...declarations.flatMap(({ kind, condition, span }) =>
      condition !== undefined && !isCode[kind] ? [finding("kind", span, kind)] : [],
    ),
    ...declarations.flatMap((one) => wrongUsesIn(one, declarations)),
    ...aggregates.flatMap(variantsIn),
    ...declarationsOf(model, "codes", "flags").flatMap(numbersIn),
  ];
}

/** Each thing that an ABI has, and the first one of the same name, if that is another one. */
function withFirst<T extends Conditional & { readonly name: string }>(
  things: readonly T[],
): readonly (readonly [T, T])[] {
  return repeatedIn(things.filter(isOnAnyAbi), ({ name }) => name);
}

/** Codes and flags that have several numbers. */
function numbersIn({ values }: Codes | Flags): readonly Diagnostic[] {
  const numbers: readonly (Code | Flag)[] = values;
  return withFirst(numbers).flatMap(([before, { cName, span, value }]) => {
    const at = before.span === span ? undefined : before.span;
    return before.value === value ? [] : [finding("numbers", span, cName, before.value, value, at)];
  });
}

/** Members of one name that TypeScript would need several types for. A union without a selector is bytes to it. */
function variantsIn({ aggregate, cPath }: LocatedAggregate): readonly Diagnostic[] {
  if (aggregate.kind === "union" && aggregate.selector === undefined) return [];
  return withFirst(aggregate.members).flatMap(([before, { name, span, type }]) => {
    const at = before.span === span ? undefined : before.span;
    const labels = [typeLabel(before.type), typeLabel(type)] as const;
    return isSameValue(before.type, type)
      ? []
      : [finding("variants", span, `${cPath}.${name}`, ...labels, at)];
  });
}

function isSameValue(one: Type, other: Type): boolean {
  if (one.kind === "array" && other.kind === "array")
    return isSameValue(one.element, other.element);
  if (one.kind === "scalar" && other.kind === "scalar") {
    return (
      isBig(one.integer) === isBig(other.integer) &&
      one.integer.isBoolean === other.integer.isBoolean
    );
  }
  return one.kind === other.kind && aggregateIn(one) === aggregateIn(other);
}

function typeLabel(type: Type): string {
  return visitType(type, {
    scalar: ({ alias, integer }) => alias?.name ?? integer.name,
    array: ({ element }) => `an array of ${typeLabel(element)}`,
    aggregate: (aggregate) =>
      isDeclared(aggregate) ? aggregateType(aggregate) : `a ${aggregate.kind} of its own`,
  });
}

/** What is wrong with the tests of an `#if`: the first that is. */
function wrongTests({ group, outer }: Condition): readonly Diagnostic[] {
  for (const [branch, { text, span }] of group.tests.entries()) {
    if (testOf(text) === undefined) return [finding("syntax", span, text)];
    const condition: Condition = { group, branch, outer };
    if (userMacros(condition).length > 0) continue;
    const reaching = abis.filter(
      (abi) =>
        holdsOn(outer, abi) &&
        group.tests.slice(0, branch).every((_, at) => !holdsOn({ ...condition, branch: at }, abi)),
    );
    const taking = reaching.filter((abi) => holdsOn(condition, abi));
    if (taking.length === 0) return [finding("never", span, text)];
    if (taking.length === reaching.length && branch === 0) return [finding("always", span, text)];
  }
  return [];
}

interface ConditionalUse extends NamedPlace {
  readonly type: Type;
  /** Those that hold wherever it is used. */
  readonly under: readonly Condition[];
}

/** The types that a declaration uses where the header may not have them. */
function wrongUsesIn(declaration: Declaration, all: readonly Declaration[]): readonly Diagnostic[] {
  return usesIn(declaration).flatMap(({ name, span, type, under }) => {
    const used = declarationOf(type);
    const needed = used && neededFor(used.name, used.condition);
    if (used === undefined || needed === undefined || !isPossible(under, needed)) return [];
    const isBranch = all.filter((one) => one.name === used.name).length > 1;
    return [finding("use", span, name, used, conditionText(needed), isBranch)];
  });
}

function usesIn(declaration: Declaration): readonly ConditionalUse[] {
  const { name, span, condition } = declaration;
  const under = condition === undefined ? [] : [condition];
  if (declaration.kind === "struct" || declaration.kind === "union") {
    return usesOfMembers(declaration, name, under);
  }
  if (declaration.kind === "alias" && declaration.header === undefined) {
    return [{ name, span, type: declaration.type, under }];
  }
  const slots = declaration.kind === "ring" ? [declaration.request, declaration.response] : [];
  return slots.map((struct) => ({ name, span, type: { kind: "struct", struct }, under }));
}

function usesOfMembers(
  { members }: Aggregate,
  path: string,
  around: readonly Condition[],
): readonly ConditionalUse[] {
  return members.flatMap(({ name, span, type, condition }) => {
    const under = condition === undefined ? around : [...around, condition];
    const own = { name: `${path}.${name}`, span, type, under };
    const inner = aggregateIn(type);
    return inner === undefined || isDeclared(inner) ? [own] : usesOfMembers(inner, own.name, under);
  });
}

function declarationOf(type: Type): (Conditional & NamedPlace) | undefined {
  const alias = aliasIn(type);
  const element = elementOf(type);
  if (alias !== undefined || element.kind === "scalar") return alias;
  const aggregate = element.kind === "struct" ? element.struct : element.union;
  return isDeclared(aggregate) ? aggregate : undefined;
}
