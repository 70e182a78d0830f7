import type { TextItem } from "../header/header-text.ts";
import { nameOf } from "./draft.ts";

/** What a header declares within a struct, by a member: above it, or below it or in its place. */
export type Inside = Map<
  TextItem,
  { readonly declared: readonly string[]; readonly isAbove: boolean }
>;

/** Has what is called `name` defined where it is the type of a member. */
export function defineInPlace(name: string, member: TextItem, inside: Inside): void {
  const others = inside.get(member)?.declared ?? [];
  inside.set(member, { declared: [...others, name], isAbove: false });
}

/**
 * The option that says what is declared within a struct or union.
 *
 * @param depth - number of anonymous structs and unions around its members.
 */
export function insideCode(
  items: readonly TextItem[],
  depth: number,
  inside: Inside,
): readonly string[] {
  const members = items.flatMap((member) => {
    const found = member.anonymous.length === depth ? inside.get(member) : undefined;
    if (found === undefined) return [];
    const [only = "", ...others] = found.declared.map((one) => nameOf(one));
    const names = others.length === 0 ? only : `[${[only, ...others].join(", ")}]`;
    return [`${member.name}: ${found.isAbove ? `{ before: ${names} }` : names}`];
  });
  return members.length === 0 ? [] : [`inside: { ${members.join(", ")} }`];
}
