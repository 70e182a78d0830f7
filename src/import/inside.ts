import type { TextItem } from "../header/header-text.ts";
import { nameOf } from "./draft.ts";

/** What a header declares within a struct: above a member, and below it or in its place. */
export type InnerDrafts = Map<
  TextItem,
  { readonly before: readonly string[]; readonly after: readonly string[] }
>;

/** Has what is called `names` declared at a member. */
export function declareAt(
  member: TextItem,
  names: readonly string[],
  place: "before" | "after",
  inside: InnerDrafts,
): void {
  const known = inside.get(member) ?? { before: [], after: [] };
  inside.set(member, { ...known, [place]: [...known[place], ...names] });
}

/**
 * The option that says what is declared within a struct or union.
 *
 * @param depth - number of anonymous structs and unions around its members.
 */
export function insideCode(
  items: readonly TextItem[],
  depth: number,
  inside: InnerDrafts,
): readonly string[] {
  const members = items.flatMap((member) => {
    const found = member.anonymous.length === depth ? inside.get(member) : undefined;
    if (found === undefined) return [];
    const { before, after } = found;
    if (before.length === 0) return [`${member.name}: ${listCode(after)}`];
    const below = after.length === 0 ? "" : `, after: ${listCode(after)}`;
    return [`${member.name}: { before: ${listCode(before)}${below} }`];
  });
  return members.length === 0 ? [] : [`inside: { ${members.join(", ")} }`];
}

function listCode(names: readonly string[]): string {
  const [only = "", ...others] = names.map((one) => nameOf(one));
  return others.length === 0 ? only : `[${[only, ...others].join(", ")}]`;
}
