import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { formatValue } from "../../language/kinds.ts";
import { type Model, aggregatesOf, declarationsOf } from "../../model/model.ts";
import { holdersOfCodes, tagCandidates } from "../../model/tagged-union.ts";
import { aggregateIn } from "../../model/visit.ts";
import type { Aggregate, Member, Selector, Union } from "../../model/type.ts";
const { finding } = catalogue["union-tag-mismatch"];

/**
 * The code that tells a union's variants apart is a member beside it, and each case is a code and a variant.
 */
export function unionTagMismatch(model: Model): readonly Diagnostic[] {
  return [
    ...withoutStruct(model),
    ...aggregatesOf(model).flatMap(({ aggregate, path }) => [
      ...(aggregate.kind === "union" && aggregate.selector
        ? cases(aggregate, aggregate.selector, path)
        : []),
      ...aggregate.members.flatMap((member) => tag(aggregate, member, path)),
    ]),
  ];
}

/** Unions with a tag that no struct or union has as a member. */
function withoutStruct(model: Model): Diagnostic[] {
  const held = new Set(
    aggregatesOf(model).flatMap(({ aggregate }) =>
      aggregate.members.map(({ type }) => aggregateIn(type)),
    ),
  );
  return declarationsOf(model, "union").flatMap((union) => {
    const { name, selector } = union;
    return selector === undefined || held.has(union)
      ? []
      : [finding("noStruct", selector.span, name, selector.codes.name)];
  });
}

function cases(union: Union, selector: Selector, path: string): Diagnostic[] {
  const codes = selector.codes.values.filter((code) => !code.bound).map((code) => code.name);
  const variants = union.members.map((member) => member.name);
  if (isForeign(selector)) {
    const own = selector.cases.map(({ code }) => code);
    return [finding("otherFamily", selector.span, selector.codes.name, own)];
  }
  return selector.cases.flatMap(({ code, variant, span, places }) => [
    ...(codes.includes(code)
      ? []
      : [finding("unknownCode", span, code, selector.codes.name, codes)]),
    ...(variants.includes(variant)
      ? []
      : [finding("unknownVariant", places.variant, variant, path, variants)]),
  ]);
}

/** Whether a selector has cases, and another family than theirs. */
function isForeign({ codes, cases: found }: Selector): boolean {
  const names = codes.values.map(({ name }) => name);
  return found.length > 1 && found.every(({ code }) => !names.includes(code));
}

function tag(aggregate: Aggregate, member: Member, path: string): Diagnostic[] {
  const union = aggregateIn(member.type);
  if (union?.kind !== "union" || union.selector === undefined || isForeign(union.selector)) {
    return [];
  }
  const { codes, tag: named, places } = union.selector;
  const candidates = aggregate.kind === "struct" ? tagCandidates(aggregate, union) : [];
  if (member.type.kind === "union" && candidates.length === 1) return [];
  const { name, span } = member;
  if (member.type.kind !== "union") return [finding("arrayOfUnions", span, `${path}.${name}`)];
  if (candidates.length > 1) return [finding("severalTags", span, path, name, candidates)];
  if (named === undefined) return [finding("noTag", span, path, codes.name, name)];
  const holders = aggregate.kind === "struct" ? holdersOfCodes(aggregate, union) : [];
  const names = holders.map((holder) => holder.name);
  return [finding("wrongTag", places.tag, path, formatValue(named), codes.name, names)];
}
