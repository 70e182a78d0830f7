import type { Declaration } from "../../model/declaration.ts";
import type { Target } from "../../model/prose.ts";
import { codeSpan, escapeLabel } from "./escape.ts";
import type { Outline } from "./outline.ts";
import { borrowedParts, keyOf, partsOf } from "./parts.ts";
import type { Mention, Place } from "./place.ts";

/** The anchors of one reference. */
export interface Links {
  /** The element that marks a place which has no heading of its own. */
  anchor(place: Place): string;
  /** A name that leads to its definition. */
  link(mention: Mention): string;
  /** The link for a target of prose. */
  target(target: Target): string;
  /** The same links for the text of one declaration, where its parts go by their own names. */
  within(declaration: string): Links;
}

/**
 * Collects the anchors of everything that the outline lists. A declaration with a heading has that of the
 * heading; the others have their C name, with the names of parts behind dots.
 */
export function linksOf(outline: Outline): Links {
  const ids = new Map<string, string>();
  const borrowed = new Map<string, string>();
  const titles = new Map<string, string>();
  const headings = [
    outline.title,
    outline.contents,
    outline.conventions,
    ...outline.chapters.flatMap(({ heading, entries }) => [
      heading,
      ...entries.flatMap((entry) => entry.heading ?? []),
    ]),
  ];
  const taken = new Set(headings.map(({ slug }) => slug));

  for (const chapter of outline.chapters) {
    for (const { heading = chapter.heading, declarations } of chapter.entries) {
      for (const declaration of declarations) {
        const isRow = declaration.kind === "key";
        ids.set(keyOf(declaration.name, []), isRow ? free(declaration.name) : heading.slug);
        const title = titleOf(declaration);
        if (title !== undefined) titles.set(declaration.name, title);
        for (const { part, id } of partsOf(declaration)) {
          ids.set(keyOf(declaration.name, part), free(id));
        }
        if (declaration.kind === "struct" || declaration.kind === "union") {
          for (const { part, home } of borrowedParts(declaration)) {
            borrowed.set(keyOf(declaration.name, part), keyOf(home.declaration, home.part));
          }
        }
      }
    }
  }

  function free(id: string): string {
    const found = taken.has(id) ? free(`${id}-row`) : id;
    taken.add(found);
    return found;
  }

  function idOf({ declaration, part }: Place): string {
    const key = keyOf(declaration, part);
    const id = ids.get(borrowed.get(key) ?? key);
    if (id === undefined) throw new Error(`no anchor for ${key}`);
    return id;
  }

  function link(mention: Mention): string {
    return `[${codeSpan(mention.label)}](#${encodeURI(idOf(mention))})`;
  }

  function linksWithin(declaration: string | undefined): Links {
    return {
      anchor: (place) => `<a id="${idOf(place)}"></a>`,
      link,
      target(target) {
        const title = target.part.length === 0 ? titles.get(target.declaration) : undefined;
        if (title !== undefined) return `[${title}](#${encodeURI(idOf(target))})`;
        const isOwn = target.declaration === declaration;
        return link({ ...target, label: isOwn ? ownName(target) : target.cName });
      },
      within: linksWithin,
    };
  }

  return linksWithin(undefined);
}

/** How text calls a declaration that C has no name for, as Markdown. */
function titleOf(declaration: Declaration): string | undefined {
  switch (declaration.kind) {
    case "section":
      return escapeLabel(declaration.title);
    case "codes":
    case "flags":
      return codeSpan(`${declaration.name}_*`);
    case "alias":
    case "constant":
    case "key":
    case "message":
    case "ring":
    case "struct":
    case "union":
    case "verbatim":
      return undefined;
  }
}

/** How the text of a declaration calls one of its parts. */
function ownName({ kind, part, cName }: Target): string {
  switch (kind) {
    case "declaration":
    case "value":
      return cName;
    case "member":
      return part.join(".");
    case "word":
    case "reply":
    case "rule":
      return part.at(-1) ?? cName;
  }
}
