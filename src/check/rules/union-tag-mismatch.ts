import { didYouMean } from "../../diagnostic/did-you-mean.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Member, Selector, Struct, Union } from "../../model/declaration.ts";
import { tagCandidates } from "../../model/tag.ts";
import { aggregateIn, aggregatesOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

/** The code that tells a union's variants apart lies beside it, and each case is a code and a variant. */
export const unionTagMismatch: Rule = (model) =>
  aggregatesOf(model).flatMap(({ aggregate, path }) => [
    ...(aggregate.kind === "union" && aggregate.selector
      ? cases(aggregate, aggregate.selector, path)
      : []),
    ...aggregate.members.flatMap((member) => tag(aggregate, member, path)),
  ]);

function cases(union: Union, selector: Selector, path: string): Diagnostic[] {
  const codes = selector.codes.values.filter((code) => !code.bound).map((code) => code.name);
  const variants = union.members.map((member) => member.name);
  return selector.cases.flatMap(({ code, variant, span }) => [
    ...unknown(code, codes, `${selector.codes.name} has no code`, span),
    ...unknown(variant, variants, `${path} has no variant`, span),
  ]);
}

function unknown(
  name: string,
  names: readonly string[],
  complaint: string,
  span: Selector["span"],
): Diagnostic[] {
  if (names.includes(name)) return [];
  const meant = didYouMean(name, names);
  return [
    {
      code: "union-tag-mismatch",
      message: `${complaint} "${name}"`,
      span,
      suggestion: meant === undefined ? `it has ${names.join(", ")}` : `did you mean "${meant}"?`,
    },
  ];
}

function tag(aggregate: Struct | Union, member: Member, path: string): Diagnostic[] {
  const union = aggregateIn(member.type);
  if (union?.kind !== "union" || union.selector === undefined) return [];
  const { codes, tag: named } = union.selector;
  const holder = `a member of type ${codes.name}`;
  const candidates = aggregate.kind === "struct" ? tagCandidates(aggregate, union) : [];
  if (member.type.kind === "union" && candidates.length === 1) return [];
  const message =
    member.type.kind !== "union"
      ? `${path}.${member.name} is an array of unions, which can't have a tag each`
      : candidates.length > 1
        ? `${path} has more than one member that could be the tag of "${member.name}"`
        : `${path} has no member ${named === undefined ? "" : `"${named}" `}of type ${codes.name} to be the tag of "${member.name}"`;
  return [
    {
      code: "union-tag-mismatch",
      message,
      span: member.span,
      related: candidates.map((one) => ({ message: "it could be this one", span: one.span })),
      suggestion:
        candidates.length > 1
          ? "name it: { tag: ... }"
          : member.type.kind === "union"
            ? `put ${holder} beside the union`
            : "put the union and its tag into a struct, and make an array of that",
    },
  ];
}
