import type { Declaration, PageType } from "../../model/declaration.ts";
import { accessOf } from "../../model/visit.ts";

/** How a page has to be granted, after "which" or "the page": one that is granted read-write may be read as well. */
export function grantText(page: PageType): string {
  const access = accessOf(page);
  return `${access === "read-write" ? "must" : "may"} be granted ${access}`;
}

/** Who writes a key, in words. */
export const writerTexts = {
  frontend: "the frontend",
  backend: "the backend",
  both: "both ends",
  toolstack: "the toolstack",
} as const;

/** The sentence of a key on its absence. */
export function withoutText(without: string): string {
  return `If absent, ${without}`;
}

/** One group for each declaration, but one for all keys in a row: outputs show these as one list. */
export function groupKeys(
  declarations: readonly Declaration[],
): readonly (readonly Declaration[])[] {
  const groups: Declaration[][] = [];
  for (const declaration of declarations) {
    const group = groups.at(-1);
    if (declaration.kind === "key" && group?.[0]?.kind === "key") group.push(declaration);
    else groups.push([declaration]);
  }
  return groups;
}
