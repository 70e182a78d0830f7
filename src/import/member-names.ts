import type { TextItem } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";

/** What a spec calls a struct or union that has no name in C: after its first members. */
export function anonymousName(
  kind: "struct" | "union",
  members: readonly TextItem[],
  depth: number,
): string {
  const [first, second] = members.filter(
    ({ anonymous }, index) => index === 0 || anonymous.length === depth,
  );
  const start = first?.name ?? kind;
  if (kind === "struct") return `${start}_group`;
  return second === undefined || second === first ? `${start}_union` : `${start}_or_${second.name}`;
}

/** What a spec calls a bit-field that has no name in C: after its place among those of its struct. */
export function unnamedName(member: TextItem, { header: { items } }: LocatedText): string {
  const unnamed = items.filter(
    ({ owner, kind, name }) => owner === member.owner && kind === "member" && name === "",
  );
  return `unnamed${unnamed.indexOf(member) + 1}`;
}

/** Names of members that mean nothing. */
const unused = /^_*(?:(?<=_)res|pad|padding|reserved|rsvd|resv|unused|spare|filler|mbz)_*\d*$/i;

/** Whether a member of a struct is called like padding, and another one is not. */
export function isCalledPadding(
  { name: own, owner }: TextItem,
  { header: { items } }: LocatedText,
): boolean {
  return (
    unused.test(own) &&
    owner?.kind !== "union" &&
    items.some((one) => one.owner === owner && one.kind === "member" && !unused.test(one.name))
  );
}
