import type { Target } from "../../model/prose.ts";
import type { Aggregate } from "../../model/type.ts";
import { type Part, partsOf } from "../../model/parts.ts";
import { aggregateIn } from "../../model/visit.ts";
import type { Headings } from "./headings.ts";
import { type ProseLinks, codeSpan } from "./markdown.ts";

/** The anchors of one reference. */
export interface Links extends ProseLinks {
  /** The element that marks a place without a heading of its own. */
  anchor(declaration: string, ...part: readonly string[]): string;
  /** A name that links to a declaration, or to a part of one. */
  link(label: string, declaration: string, ...part: readonly string[]): string;
  /** The same links for the text of one declaration, which calls its own parts by their names alone. */
  within(declaration: string): Links;
}

/**
 * Collects the anchors of everything that has a heading. A declaration with a heading has that of the
 * heading; the others have their C name, with the names of parts behind dots.
 */
export function linksOf({ title, contents, conventions, chapters, ...indexes }: Headings): Links {
  const ids = new Map<string, string>();
  const titles = new Map<string, string>();
  const aggregates = new Map<string, Aggregate>();
  const headings = [
    ...[title, contents, conventions],
    ...chapters.flatMap(({ heading, entries }) => [heading, ...entries.map((one) => one.heading)]),
    ...[indexes.keys, indexes.rules],
  ];
  const taken = new Set(headings.map((heading) => heading?.slug));

  for (const chapter of chapters) {
    for (const { heading = chapter.heading, declarations } of chapter.entries) {
      for (const declaration of declarations) {
        const { kind, name } = declaration;
        ids.set(name, kind === "key" ? free(name) : heading.slug);
        // C has no name for these.
        if (kind === "section" || kind === "codes" || kind === "flags") {
          titles.set(name, heading.markdown);
        }
        if (kind === "struct" || kind === "union") aggregates.set(name, declaration);
        for (const part of partsOf(declaration)) {
          const id = anchorOf(part);
          if (id !== undefined) ids.set(part.path, free(id));
        }
      }
    }
  }

  function free(id: string): string {
    const found = taken.has(id) ? free(`${id}-row`) : id;
    taken.add(found);
    return found;
  }

  function idOf(path: string): string {
    const id = ids.get(path);
    if (id === undefined) throw new Error(`no anchor for ${path}`);
    return id;
  }

  return linksThrough({
    titles,
    aggregates,
    addressOf: (path) => `#${encodeURI(idOf(path))}`,
    anchorOf: (path) => `<a id="${idOf(path)}"></a>`,
  });
}

/** Where everything is that can be linked to, by its path: `xen_netif_gref.status`. */
export interface Addresses {
  /** The titles of what C has no name for, by the names of the declarations. */
  readonly titles: ReadonlyMap<string, string>;
  readonly aggregates: ReadonlyMap<string, Aggregate>;
  /** The address that leads there. */
  addressOf(path: string): string;
  /** The element that marks the place. */
  anchorOf(path: string): string;
}

/** Links that lead to `addresses`. */
export function linksThrough({ titles, aggregates, addressOf, anchorOf: mark }: Addresses): Links {
  /** A path through members may enter a type with a name of its own: then its anchor is there. */
  function pathOf(declaration: string, part: readonly string[]): string {
    let inside = part.length < 2 ? undefined : aggregates.get(declaration);
    for (const [index, name] of part.slice(0, -1).entries()) {
      const member = inside?.members.find((one) => one.name === name);
      inside = member && aggregateIn(member.type);
      if (inside?.name !== undefined) return pathOf(inside.name, part.slice(index + 1));
    }
    return [declaration, ...part].join(".");
  }

  function link(label: string, declaration: string, ...part: readonly string[]): string {
    return `[${codeSpan(label)}](${addressOf(pathOf(declaration, part))})`;
  }

  function linksWithin(own: string | undefined): Links {
    return {
      anchor: (declaration, ...part) => mark(pathOf(declaration, part)),
      link,
      target(target) {
        const { declaration, part, cName } = target;
        const found = part.length === 0 ? titles.get(declaration) : undefined;
        if (found !== undefined) return `[${found}](${addressOf(declaration)})`;
        return link(declaration === own ? ownName(target) : cName, declaration, ...part);
      },
      within: linksWithin,
    };
  }

  return linksWithin(undefined);
}

/** How the text of a declaration calls one of its parts. */
function ownName({ kind, part, cName }: Target): string {
  if (kind === "declaration" || kind === "value") return cName;
  return kind === "member" ? part.join(".") : (part.at(-1) ?? cName);
}

/** The anchor that a part asks for: none where another part with its path has one. */
export function anchorOf({ kind, path, name }: Part): string | undefined {
  if (kind === "bit" || kind === "typedef") return undefined;
  return kind === "code" || kind === "mask" ? name : path;
}
