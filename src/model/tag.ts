import type { Member, Struct, Union } from "./declaration.ts";

/**
 * The members of `struct` that can hold the tag of `union`: those whose values are the codes that the
 * union is selected by, or the one that the selector names. Exactly one in a valid spec.
 */
export function tagCandidates(struct: Struct, union: Union): readonly Member[] {
  const { selector } = union;
  if (selector === undefined) return [];
  return struct.members.filter(
    ({ name, type }) =>
      type.kind === "scalar" &&
      type.values === selector.codes &&
      (selector.tag === undefined || selector.tag === name),
  );
}
