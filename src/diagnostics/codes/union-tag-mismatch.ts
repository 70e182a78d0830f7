import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic, type Diagnostic, type NamedPlace } from "../core/diagnostic.ts";
import { type Abi, abis } from "../../model/layout/abi.ts";
import { placeIn } from "../../model/layout/layout.ts";
import { isOnAnyAbi } from "../../model/layout/present.ts";
import { joinList } from "../../text/text.ts";
import { formatValue } from "../../language/kinds.ts";
import { type Model, aggregatesOf, declarationsOf } from "../../model/model.ts";
import { holdsOn } from "../../model/condition.ts";
import {
  type SelfTaggedUnion,
  holdersOfCodes,
  selectingCodes,
  selectsOpenVariant,
  selfTaggedUnionOf,
  tagCandidates,
  taggedUnionOf,
} from "../../model/tagged-union.ts";
import { aggregateIn, isDeclared, scalarIn } from "../../model/visit.ts";
import type { Aggregate, Member, Selector, Union } from "../../model/type.ts";

/** What is left where the codes are not beside the union. */
const withoutTag =
  "or leave out `by`, and the union is decoded as bytes; a tag inside of another member cannot select its variant";

export const unionTagMismatch = defineDiagnostic("union-tag-mismatch", {
  requirement:
    "A union's tag is a member next to it, or at the same place in each variant, and each of its cases is a code and a variant.",
  why: "The bytes of a union do not say which variant they are. The reader needs a code that does, in the same struct.",
  fix: 'Add a member with the type of the family next to the union; if there are several, name the right one with `tag`. Write the cases as `CODE: "variant"`.',
  messages: {
    unknownCode: (code: string, family: string, codes: readonly string[]) => ({
      message: `${family} has no code "${code}"`,
      suggestion: suggest(code, codes, `it has ${codes.join(", ")}`),
    }),
    otherFamily: (family: string, codes: readonly string[]) => ({
      message: `${family} has none of the codes ${joinList(codes, "and")}`,
      suggestion: "name the family of the codes that tell the variants apart",
    }),
    noCases: (union: string, family: string) => ({
      message: `no code of ${family} selects a variant of ${union}`,
      suggestion: 'write the cases, such as cases: { CODE: "variant" }, or leave out `by`',
    }),
    unknownVariant: (variant: string, union: string, variants: readonly string[]) => ({
      message: `${union} has no variant "${variant}"`,
      suggestion: suggest(variant, variants, `it has ${variants.join(", ")}`),
    }),
    noStruct: (union: string, family: string) => ({
      message: `no struct has ${union} next to a member of type ${family}`,
      suggestion:
        "put the union into a struct with its tag, or a tag into each variant, or leave out `by`",
    }),
    tagPlaces: (union: string, first: NamedPlace, other: NamedPlace, abi: string) => ({
      message: `the tag of ${union} is not at the same place in "${first.name}" and "${other.name}" on ${abi}`,
      related: [{ message: `"${first.name}" is declared here`, span: first.span }],
      suggestion: "give each variant the same members up to the tag",
    }),
    sometimes: (name: string, abi: string) => ({
      message: `${name} is not there on ${abi}, where codes tell the variants of a union apart`,
      suggestion: "put the condition on members inside the variants, or leave out `by`",
    }),
    arrayOfUnions: (path: string) => ({
      message: `${path} is an array of unions, whose elements cannot each have a tag`,
      suggestion: "put the union and its tag into a struct, and use an array of that struct",
    }),
    severalTags: (struct: string, union: string, candidates: readonly NamedPlace[]) => ({
      message: `${struct} has more than one member that could be the tag of "${union}"`,
      related: candidates.map(({ span }) => ({ message: "this could be the tag", span })),
      suggestion: "name it: { tag: ... }",
    }),
    noTag: (struct: string, family: string, union: string) => ({
      message: `${struct} has no member of type ${family} that could be the tag of "${union}"`,
      suggestion: `add a member of type ${family} next to the union, ${withoutTag}`,
    }),
    wrongTag: (struct: string, tag: string, family: string, candidates: readonly string[]) => ({
      message: `${struct} has no member ${tag} of type ${family}`,
      suggestion: suggest(
        tag.replaceAll('"', ""),
        candidates,
        candidates.length === 0
          ? `add a member of type ${family} next to the union, ${withoutTag}`
          : `name ${joinList(candidates)}, or remove the tag`,
      ),
    }),
  },
});

const { finding } = unionTagMismatch;

/**
 * The code that tells a union's variants apart is a member beside it, and each case is a code and a variant.
 */
export function checkUnionTagMismatch(model: Model): readonly Diagnostic[] {
  const aggregates = aggregatesOf(model);
  const besideTag = new Set(aggregates.map(({ aggregate }) => taggedUnionOf(aggregate)?.union));
  const ownTagOf = (aggregate: Aggregate) =>
    aggregate.kind === "struct" || (besideTag.has(aggregate) && !isDeclared(aggregate))
      ? undefined
      : selfTaggedUnionOf(aggregate);
  return [
    ...withoutStruct(model),
    ...aggregates.flatMap(({ aggregate, path }) => {
      const own = ownTagOf(aggregate);
      return [
        ...(aggregate.kind === "union" && aggregate.selector
          ? wrongCases(aggregate, aggregate.selector, path)
          : []),
        ...(own === undefined ? [] : wrongPlaces(aggregate, own, path)),
        ...aggregate.members.flatMap((member) => wrongTags(aggregate, member, path)),
        ...missingParts(aggregate, own, path),
      ];
    }),
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
    return selector === undefined || held.has(union) || needsNoTagBeside(union)
      ? []
      : [finding("noStruct", selector.span, name, selector.codes.name)];
  });
}

function wrongCases(union: Union, selector: Selector, path: string): Diagnostic[] {
  const codes = selector.codes.values
    .filter((code) => code.role === "code")
    .map((code) => code.name);
  const variants = union.members.map((member) => member.name);
  if (isForeign(selector)) {
    const own = selector.cases.map(({ code }) => code);
    return [finding("otherFamily", selector.span, selector.codes.name, own)];
  }
  if (selector.cases.length === 0) {
    return [finding("noCases", selector.span, path, selector.codes.name)];
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

/** The union, its tag and its variants, where an ABI does not have them and another one does. */
function missingParts(
  aggregate: Aggregate,
  own: SelfTaggedUnion | undefined,
  path: string,
): Diagnostic[] {
  const tagged = taggedUnionOf(aggregate);
  const inUnion = tagged === undefined ? path : `${path}.${tagged.member.name}`;
  const parts = [
    ...(tagged === undefined ? [] : [tagged.member, tagged.tag]).map((one) => ({ one, path })),
    ...(tagged ?? own ?? { variants: [] }).variants.map(({ variant: one }) => ({
      one,
      path: inUnion,
    })),
    ...(own?.variants ?? []).map(({ variant, tag: one }) => ({
      one,
      path: `${path}.${variant.name}`,
    })),
  ];
  return parts.flatMap(({ one: { name, span, condition }, path: outer }) => {
    const abi = abis.find((some) => !holdsOn(condition, some));
    return abi === undefined ? [] : [finding("sometimes", span, `${outer}.${name}`, abi.name)];
  });
}

/** The tag of a union whose variants hold it is at the same place in all of them, with the same type. */
function wrongPlaces(
  union: Aggregate,
  { variants, tagVariant }: SelfTaggedUnion,
  path: string,
): Diagnostic[] {
  const places = [
    ...variants.map(({ variant, struct, tag }) => ({ variant, owner: struct, tag })),
    ...(tagVariant === undefined ? [] : [{ variant: tagVariant, owner: union, tag: tagVariant }]),
  ];
  const placeOn = (abi: Abi, { owner, tag }: { owner: Aggregate; tag: Member }) => {
    const { offset, size, bits } = placeIn(owner, tag, abi);
    return JSON.stringify([offset, size, bits, scalarIn(tag.type)?.integer]);
  };
  const [first] = places;
  return places.flatMap((other) => {
    const abi = abis.find(
      (one) =>
        first !== undefined &&
        [first, other].every(({ tag }) => holdsOn(tag.condition, one)) &&
        placeOn(one, other) !== placeOn(one, first),
    );
    if (first === undefined || abi === undefined) return [];
    const { span } = other.variant;
    return [finding("tagPlaces", span, path, first.variant, other.variant, abi.name)];
  });
}

/**
 * Whether a union needs no tag beside it: its variants hold one, no ABI has the codes that select them, or one of
 * them has no fixed size, which is reported elsewhere.
 */
function needsNoTagBeside(union: Union): boolean {
  const codes = union.members.flatMap(({ name }) => selectingCodes(union, name));
  const isNever = codes.length > 0 && !codes.some(isOnAnyAbi);
  return isNever || selfTaggedUnionOf(union) !== undefined || selectsOpenVariant(union);
}

/** Whether a selector has cases, and another family than theirs. */
function isForeign({ codes, cases: found }: Selector): boolean {
  const names = codes.values.map(({ name }) => name);
  return found.length > 1 && found.every(({ code }) => !names.includes(code));
}

function wrongTags(aggregate: Aggregate, member: Member, path: string): Diagnostic[] {
  const union = aggregateIn(member.type);
  const selector = union?.kind === "union" ? union.selector : undefined;
  if (union?.kind !== "union" || selector === undefined || selector.cases.length === 0) return [];
  if (isForeign(selector) || needsNoTagBeside(union)) return [];
  const { codes, tag: named, places } = selector;
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
