import { tagCandidates } from "./nested-types.ts";
import type { Code, Member, Struct, Type, Union } from "./type.ts";
import { foldType } from "./visit.ts";

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
export function taggedUnionOf(struct: Struct): TaggedUnion | undefined {
  for (const member of struct.members) {
    if (member.type.kind !== "union") continue;
    const { union } = member.type;
    const [tag] = tagCandidates(struct, union);
    const variants = union.members
      .map((variant) => ({ variant, codes: selectingCodes(union, variant.name) }))
      .filter(({ codes }) => codes.length > 0);
    if (tag === undefined || variants.length === 0) continue;
    const chosen = new Set(variants.flatMap(({ codes }) => codes));
    const others = (union.selector?.codes.values ?? []).filter(
      (code) => !code.bound && !chosen.has(code),
    );
    return { member, union, tag, variants, others };
  }
  return undefined;
}

/** The codes of the tag for which `variant` of a union holds; none where it has no tag. */
export function selectingCodes({ selector }: Union, variant: string): readonly Code[] {
  if (selector === undefined) return [];
  const names = selector.cases.filter((one) => one.variant === variant).map(({ code }) => code);
  return selector.codes.values.filter(({ name }) => names.includes(name));
}

/** Whether there is a tagged union in `type`. A writer takes its bytes raw as well. */
export function holdsTaggedUnion(type: Type): boolean {
  return foldType<boolean>(type, {
    scalar: () => false,
    array: (element) => element,
    aggregate: (members, aggregate) =>
      aggregate.kind === "struct" &&
      (taggedUnionOf(aggregate) !== undefined || members.includes(true)),
  });
}
