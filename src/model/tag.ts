import type { Member, Struct, Union } from "./type.ts";

/**
 * The members of `struct` that can hold the tag of `union`: those whose values are the codes that the
 * union is selected by, or the one that the selector names. Exactly one in a valid spec.
 */
export function tagCandidates(struct: Struct, union: Union): readonly Member[] {
  const tag = union.selector?.tag;
  return holdersOfCodes(struct, union).filter(({ name }) => tag === undefined || tag === name);
}

/** The members of `struct` whose values are the codes that `union` is selected by. */
export function holdersOfCodes(struct: Struct, { selector }: Union): readonly Member[] {
  if (selector === undefined) return [];
  return struct.members.filter(
    ({ type }) => type.kind === "scalar" && type.values === selector.codes,
  );
}
