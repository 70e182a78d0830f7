import { oncePer } from "../once.ts";
import { isOnAllAbis, isOnAnyAbi } from "./layout/present.ts";
import { groupBy } from "../text/lists.ts";
import { isOpen } from "./visit.ts";
import type { Aggregate, Code, Member, Selector, Struct, Union } from "./type.ts";

/** A union inside a struct whose tag tells which variant it holds. */
export interface TaggedUnion {
  /** The member of the struct whose type is the union. */
  readonly member: Member;
  readonly union: Union;
  /** The member of the struct that holds the tag. */
  readonly tag: Member;
  /** The variants that some code selects, in the order of the union. */
  readonly variants: readonly TaggedVariant[];
  /** The codes that select no variant, so that the bytes stay raw. */
  readonly others: readonly Code[];
}

export interface TaggedVariant {
  readonly variant: Member;
  /** The codes that select the variant, at least one. */
  readonly codes: readonly Code[];
}

/**
 * The union of `struct` that TypeScript tells apart by its tag. A struct has at most one: further
 * unions keep their bytes raw, like a union without a selector or inside an array.
 */
export function taggedUnionOf(struct: Aggregate): TaggedUnion | undefined {
  if (struct.kind === "union") return undefined;
  for (const member of struct.members) {
    if (member.type.kind !== "union" || !isOnAnyAbi(member)) continue;
    const { union } = member.type;
    const [tag] = tagCandidates(struct, union).filter(isOnAnyAbi);
    const variants = union.members
      .filter(isOnAnyAbi)
      .map((variant) => ({ variant, codes: presentCodes(union, variant.name) }))
      .filter(({ codes }) => codes.length > 0);
    if (tag === undefined || variants.length === 0) continue;
    // A union that needs no tag beside it is told by its own, unless all ABIs have both of these.
    const isAlways = isOnAllAbis(member) && isOnAllAbis(tag);
    if (!isAlways && selfTaggedUnionOf(union) !== undefined) continue;
    const chosen = new Set(variants.flatMap(({ codes }) => codes));
    const others = (union.selector?.codes.values ?? []).filter(
      (code) => code.role === "code" && !chosen.has(code) && isOnAnyAbi(code),
    );
    return { member, union, tag, variants, others };
  }
  return undefined;
}

/** The codes that select a variant, as far as TypeScript has them: a program may define others. */
export function presentCodes(union: Union, variant: string): readonly Code[] {
  return selectingCodes(union, variant).filter(isOnAnyAbi);
}

/** A variant that has the tag of its union in itself. */
export interface SelfTaggedVariant extends TaggedVariant {
  readonly struct: Struct;
  /** The member of the struct that holds the tag. */
  readonly tag: Member;
}

/** The variants of a union whose tag is in each of them, those that some code selects. */
export interface SelfTaggedUnion {
  readonly variants: readonly [SelfTaggedVariant, ...SelfTaggedVariant[]];
  /** The variant that is nothing but the tag, where the selector names one. */
  readonly tagVariant: Member | undefined;
}

/**
 * The variants of a union that has its tag within: each one that a code selects is a struct with a member that
 * holds the code, in a valid spec at the same place. `undefined` where the tag is elsewhere.
 */
export function selfTaggedUnionOf(union: Aggregate): SelfTaggedUnion | undefined {
  if (union.kind === "struct") return undefined;
  const { selector } = union;
  const members = union.members.filter(isOnAnyAbi);
  const tagVariant = members.find((one) => one.name === selector?.tag && holdsCodes(one, union));
  const name = tagVariant === undefined ? selector?.tag : undefined;
  const selected = members.filter((one) => presentCodes(union, one.name).length > 0);
  const variants = selected.flatMap((variant): readonly SelfTaggedVariant[] => {
    if (variant.type.kind !== "struct") return [];
    const { struct } = variant.type;
    const tag = holdersOfCodes(struct, union).find(
      (one) => isOnAnyAbi(one) && (name === undefined || one.name === name),
    );
    const codes = presentCodes(union, variant.name);
    return tag === undefined ? [] : [{ variant, codes, struct, tag }];
  });
  const [first, ...others] = variants;
  if (first === undefined || variants.length < selected.length) return undefined;
  return { variants: [first, ...others], tagVariant };
}

/**
 * The members of `struct` that can hold the tag of `union`: those whose values are the codes that the
 * union is selected by, or the one that the selector names. Exactly one in a valid spec.
 */
export function tagCandidates(struct: Struct, union: Union): readonly Member[] {
  const tag = union.selector?.tag;
  return holdersOfCodes(struct, union).filter(({ name }) => tag === undefined || tag === name);
}

/** The members of `struct` whose values are the codes that `union` is selected by. */
export function holdersOfCodes(struct: Struct, union: Union): readonly Member[] {
  return struct.members.filter((member) => holdsCodes(member, union));
}

function holdsCodes({ type }: Member, { selector }: Union): boolean {
  return selector !== undefined && type.kind === "scalar" && type.values === selector.codes;
}

/** Whether a code selects a variant that has no fixed size, which no valid spec has. */
export function selectsOpenVariant(union: Union): boolean {
  return union.members.some(
    ({ name, type }) => selectingCodes(union, name).length > 0 && isOpen(type),
  );
}

/** The codes of the tag for which `variant` of a union holds; none where it has no tag. */
export function selectingCodes({ selector }: Union, variant: string): readonly Code[] {
  return (selector && codesByVariant(selector).get(variant)) ?? [];
}

/** They are asked for one by one. */
const codesByVariant = oncePer(({ cases, codes }: Selector) => {
  const variants = new Map(cases.map(({ code, variant }) => [code, variant]));
  return groupBy(codes.values, ({ name }) => variants.get(name));
});
