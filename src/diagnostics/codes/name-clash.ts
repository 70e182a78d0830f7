import { type Span, defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { type Condition, type Conditional, areExclusive } from "../../model/condition.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import type { Aggregate } from "../../model/type.ts";
import { aggregateIn, isDeclared } from "../../model/visit.ts";
import { clashesIn, type Clash } from "../../naming/outputs.ts";
import { checkDuplicateName } from "./duplicate-name.ts";
import { checkReservedName } from "./reserved-name.ts";

/** What a name of an output stands for. */
export interface NameMeaning {
  readonly what: string;
  readonly span: Span;
}

export const nameClash = defineDiagnostic("name-clash", {
  requirement: "No two declarations have the same name in an output.",
  why: "Outputs derive names from those in the spec: in C the macros of codes and flags, such as `STATUS_SUCCESS`, and the types of a ring, such as `disk_sring`; in TypeScript sizes, members and functions, such as `entry_SIZE` and `read_entry`. Another declaration of such a name would not compile or hide it. A macro of C replaces its name everywhere, in members too. In C++, a member hides the type that has its name.",
  fix: "Rename one of the two. The name of a macro is the name of its family, `_` and the name of the code or flag.",
  messages: {
    declared: (name: string, language: string, one: NameMeaning, other: NameMeaning) => ({
      message: `${one.what} and ${other.what} would both be called "${name}" in ${language}`,
      related: [{ message: `${other.what} comes from here`, span: other.span }],
      suggestion: [one, other].some(({ what }) => /\b(?:codes|flags) /.test(what))
        ? 'rename the family; `prefix` keeps the names of its macros, as { prefix: "OLD_NAME_" }'
        : "rename one of them",
    }),
    provided: (name: string, language: string, one: NameMeaning, other: NameMeaning) => ({
      message: `${one.what} and ${other.what} would both be called "${name}" in ${language}`,
      suggestion: "rename it",
    }),
  },
});

const { finding } = nameClash;

/**
 * No two declarations give one name in an output, which would not compile. Where they have one name in
 * the spec already, {@link checkDuplicateName} says so, and of words of a language {@link checkReservedName} does.
 */
export function checkNameClash(model: Model): readonly Diagnostic[] {
  const clashes = clashesIn(model);
  if (clashes.length === 0) return [];
  const isReported = reportedByOthers(model);
  const areApart = exclusivePlaces(model);
  return clashes
    .filter((clash, index) => {
      const isRepeated = clashes.slice(0, index).some((one) => havePlacesInCommon(one, clash));
      return !isRepeated && !isReported(clash) && !areApart(clash);
    })
    .map(({ language, first, second }): Diagnostic => {
      // What an output declares for itself has no place in the spec.
      const isFirstOfOutput = first.span === model.span;
      if (!isFirstOfOutput && second.span !== model.span) {
        return finding("declared", second.span, second.name, language, second, first);
      }
      const [declared, ofOutput] = isFirstOfOutput ? [second, first] : [first, second];
      return finding("provided", declared.span, second.name, language, declared, ofOutput);
    });
}

/** Renaming at one of two places ends all clashes between them, in every output. */
function havePlacesInCommon(one: Clash, other: Clash): boolean {
  return (
    (one.first.span === other.first.span && one.second.span === other.second.span) ||
    (one.first.span === other.second.span && one.second.span === other.first.span)
  );
}

/** Whether the two places of a clash are in different branches of an `#if`. */
function exclusivePlaces(model: Model): (clash: Clash) => boolean {
  const conditions = new Map<Span, Condition[]>();
  const add = ({ span, condition }: Conditional & { readonly span: Span }) => {
    if (condition === undefined) return;
    conditions.set(span, [...(conditions.get(span) ?? []), condition]);
  };
  for (const declaration of declarationsOf(model)) {
    add(declaration);
    if ("values" in declaration && Array.isArray(declaration.values))
      declaration.values.forEach(add);
  }
  const addMembers = ({ members }: Aggregate, outer: readonly Conditional[]) => {
    for (const { span, condition, type } of members) {
      const around = [...outer, { condition }];
      for (const one of around) add({ span, condition: one.condition });
      const inner = aggregateIn(type);
      if (inner !== undefined && !isDeclared(inner)) addMembers(inner, around);
    }
  };
  for (const one of declarationsOf(model, "struct", "union")) addMembers(one, [one]);
  return ({ first, second }) =>
    (conditions.get(first.span) ?? []).some((one) =>
      (conditions.get(second.span) ?? []).some((other) => areExclusive(one, other)),
    );
}

/** Whether another check reports the two places of a clash. */
function reportedByOthers(model: Model): (clash: Clash) => boolean {
  const reserved = new Set(checkReservedName(model).map(({ span }) => span));
  const pairs = checkDuplicateName(model).map(({ span, related = [] }) => [
    span,
    ...related.map((place) => place.span),
  ]);
  return ({ first, second }) =>
    reserved.has(first.span) ||
    reserved.has(second.span) ||
    pairs.some((pair) => pair.includes(first.span) && pair.includes(second.span));
}
