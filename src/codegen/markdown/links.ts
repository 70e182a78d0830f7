import type { Declaration } from "../../model/declaration.ts";
import { abis } from "../../model/layout/abi.ts";
import { presentOn } from "../../model/layout/present.ts";
import type { Target } from "../../model/prose.ts";
import type { Aggregate, DeclaredAggregate } from "../../model/type.ts";
import type { Model } from "../../model/model.ts";
import { type Part, partsOf } from "../../model/parts.ts";
import { aggregateIn, memberPath } from "../../model/visit.ts";
import { type Headings, headingsOf } from "./headings.ts";
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

/** The links of a reference: within it, and to those of the headers that its header includes. */
export function linksOf(headings: Headings, imports: readonly Model[] = []): Links {
  const own = anchorsOf(headings);
  const others = imports.map((other) => ({
    page: referenceBeside(other),
    ...anchorsOf(headingsOf(other)),
  }));
  const all = [...others.toReversed(), own];
  return linksThrough({
    titles: new Map(all.flatMap(({ titles }) => [...titles])),
    aggregates: new Map(all.flatMap(({ aggregates }) => [...aggregates])),
    addressOf: (path) => {
      const id = own.ids.get(path);
      if (id !== undefined) return `#${encodeURI(id)}`;
      const other = others.find(({ ids }) => ids.has(path));
      if (other === undefined) throw new Error(`no anchor for ${path}`);
      return other.page && `${other.page}#${encodeURI(other.ids.get(path) ?? "")}`;
    },
    anchorOf: (path) => {
      const id = own.ids.get(path);
      if (id === undefined) throw new Error(`no anchor for ${path}`);
      return `<a id="${id}"></a>`;
    },
  });
}

/** Where the reference of an imported header is: beside its module, unless that is in a package. */
function referenceBeside({ module }: Model): string | undefined {
  return module.startsWith(".")
    ? module.replace(/^\.\//, "").replace(/\.[cm]?[jt]s$/, ".md")
    : undefined;
}

/**
 * The anchors of everything, by path, and what links call it. A declaration with a heading has the anchor of
 * the heading; the others have their C name, with the names of parts behind dots.
 */
export function anchorsOf({ title, contents, conventions, chapters, ...indexes }: Headings) {
  const ids = new Map<string, string>();
  const titles = new Map<string, string>();
  const aggregates = new Map<string, DeclaredAggregate>();
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
        const isShown = shownParts(declaration);
        for (const part of partsOf(declaration)) {
          const id = isShown(part) ? anchorOf(part) : undefined;
          if (id !== undefined) ids.set(part.path, free(id));
          else if (!ids.has(part.path)) ids.set(part.path, heading.slug);
        }
      }
    }
  }

  function free(id: string): string {
    const found = taken.has(id) ? free(`${id}-row`) : id;
    taken.add(found);
    return found;
  }

  return { ids, titles, aggregates };
}

/** Where everything is that can be linked to, by its path: `xen_netif_gref.status`. */
export interface Addresses {
  /** The titles of what C has no name for, by the names of the declarations. */
  readonly titles: ReadonlyMap<string, string>;
  readonly aggregates: ReadonlyMap<string, DeclaredAggregate>;
  /** The address that leads there; `undefined` where no page is known to have it. */
  addressOf(path: string): string | undefined;
  /** The element that marks the place. */
  anchorOf(path: string): string;
}

/** Links that lead to `addresses`. */
export function linksThrough({ titles, aggregates, addressOf, anchorOf: mark }: Addresses): Links {
  /** A path through members may enter a type with a name of its own: then its anchor is there. */
  function pathOf(declaration: string, part: readonly string[]): string {
    let inside: Aggregate | undefined = part.length < 2 ? undefined : aggregates.get(declaration);
    for (const [index, name] of part.slice(0, -1).entries()) {
      const member = inside?.members.find((one) => one.name === name);
      inside = member && aggregateIn(member.type);
      if (inside?.name !== undefined) return pathOf(inside.name, part.slice(index + 1));
    }
    return [declaration, ...part].join(".");
  }

  function linkTo(text: string, path: string): string {
    const address = addressOf(path);
    return address === undefined ? text : `[${text}](${address})`;
  }

  function link(label: string, declaration: string, ...part: readonly string[]): string {
    return linkTo(codeSpan(label), pathOf(declaration, part));
  }

  function linksWithin(own: string | undefined): Links {
    return {
      anchor: (declaration, ...part) => mark(pathOf(declaration, part)),
      link,
      target(target) {
        const { declaration, part, cName } = target;
        const found = part.length === 0 ? titles.get(declaration) : undefined;
        if (found !== undefined) return linkTo(found, declaration);
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

/** Tells the parts that have a row of their own: members have one where the first ABI has them. */
export function shownParts(declaration: Declaration): (part: Part) => boolean {
  if (declaration.kind !== "struct" && declaration.kind !== "union") return () => true;
  const shown = new Set(shownMembers(declaration, declaration.name));
  return ({ kind, path }) => kind !== "member" || shown.has(path);
}

function shownMembers(aggregate: Aggregate, path: string): readonly string[] {
  const present = abis.slice(0, 1).flatMap((abi) => presentOn(aggregate, abi).members);
  return present.flatMap((member) => {
    const own = memberPath(path, member);
    const inner = aggregateIn(member.type);
    return inner === undefined || inner.name !== undefined
      ? [own]
      : [own, ...shownMembers(inner, own)];
  });
}

/** The anchor that a part asks for: none where another part with its path has one. */
export function anchorOf({ kind, path, name }: Part): string | undefined {
  if (kind === "bit" || kind === "typedef") return undefined;
  return kind === "code" || kind === "mask" ? name : path;
}
