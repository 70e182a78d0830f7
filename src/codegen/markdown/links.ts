import type { Declaration } from "../../model/declaration.ts";
import { aggregateIn, visitDeclaration } from "../../model/visit.ts";
import type { Target } from "../../model/prose.ts";
import type { Aggregate } from "../../model/type.ts";
import { type ProseLinks, codeSpan } from "./markdown.ts";
import type { Outline } from "./outline.ts";

/** The anchors of one reference. */
export interface Links extends ProseLinks {
  /** The element that marks a place without a heading of its own. */
  anchor(place: LinkPlace): string;
  /** A name that links to its definition. */
  link(mention: Mention): string;
  /** The same links for the text of one declaration, which calls its own parts by their names alone. */
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
    ...[outline.keys, outline.rules].filter((heading) => heading !== undefined),
  ];
  const taken = new Set(headings.map(({ slug }) => slug));

  for (const chapter of outline.chapters) {
    for (const { heading = chapter.heading, declarations } of chapter.entries) {
      for (const declaration of declarations) {
        const { kind, name } = declaration;
        ids.set(keyOf(name, []), kind === "key" ? free(name) : heading.slug);
        // C has no name for these.
        if (kind === "section" || kind === "codes" || kind === "flags") {
          titles.set(name, heading.markdown);
        }
        for (const { part, id } of partsOf(declaration)) {
          ids.set(keyOf(name, part), free(id));
        }
        if (declaration.kind === "struct" || declaration.kind === "union") {
          for (const { part, home } of borrowedParts(declaration)) {
            borrowed.set(keyOf(name, part), keyOf(home.declaration, home.part));
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

  function idOf({ declaration, part }: LinkPlace): string {
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

/** How the text of a declaration calls one of its parts. */
function ownName({ kind, part, cName }: Target): string {
  switch (kind) {
    case "declaration":
    case "value":
      return cName;
    case "member":
      return part.join(".");
    case "parameter":
    case "reply":
    case "rule":
      return part.at(-1) ?? cName;
  }
}

/** One name for a place: `xen_netif_gref.status`. */
function keyOf(declaration: string, part: readonly string[]): string {
  return [declaration, ...part].join(".");
}

/** A part of a declaration, and the anchor that it asks for. */
interface Part {
  readonly part: readonly string[];
  readonly id: string;
}

/** The parts of a declaration that links can lead to. */
function partsOf(declaration: Declaration): readonly Part[] {
  const dotted = (part: readonly string[]): Part => ({ part, id: keyOf(declaration.name, part) });
  const none = () => [];
  return visitDeclaration<readonly Part[]>(declaration, {
    alias: none,
    constant: none,
    codes: ({ values }) => values.map((code) => ({ part: [code.name], id: code.cName })),
    flags: ({ values }) => values.map((flag) => ({ part: [flag.name], id: flag.maskName })),
    aggregate: (aggregate) => memberParts(aggregate).map(dotted),
    ring: ({ rules }) => namesBehind(["rules"], rules).map(dotted),
    message: ({ parameters, replies, rules }) =>
      [
        ...namesBehind(["request"], parameters),
        ...replies.flatMap((reply) => [
          ["response", reply.name],
          ...namesBehind(["response", reply.name], reply.parameters),
        ]),
        ...namesBehind(["rules"], rules),
      ].map(dotted),
    key: none,
    section: none,
    verbatim: none,
  });
}

function namesBehind(
  way: readonly string[],
  parts: readonly { readonly name: string }[],
): readonly (readonly string[])[] {
  return parts.map(({ name }) => [...way, name]);
}

function memberParts(aggregate: Aggregate): readonly (readonly string[])[] {
  return aggregate.members.flatMap(({ name, type }) => {
    const inside = aggregateIn(type);
    const parts = inside === undefined || inside.name !== undefined ? [] : memberParts(inside);
    return [[name], ...parts.map((part) => [name, ...part])];
  });
}

/** A path through members that ends inside another declaration, and the place there. */
interface BorrowedPart {
  readonly part: readonly string[];
  readonly home: LinkPlace;
}

/** The parts of types that have a name of their own. */
function borrowedParts(aggregate: Aggregate): readonly BorrowedPart[] {
  return aggregate.members.flatMap(({ name, type }) => {
    const inside = aggregateIn(type);
    if (inside === undefined) return [];
    const declaration = inside.name;
    const own =
      declaration === undefined
        ? []
        : memberParts(inside).map((part) => ({ part, home: { declaration, part } }));
    const found = [...own, ...borrowedParts(inside)];
    return found.map(({ part, home }) => ({ part: [name, ...part], home }));
  });
}

/** A place of the model that has an anchor: a declaration, or a part of one as links name it. */
export interface LinkPlace {
  readonly declaration: string;
  readonly part: readonly string[];
}

/** A place with the name under which it is mentioned. */
export interface Mention extends LinkPlace {
  readonly label: string;
  /** What kind of thing it is, where the name alone does not say so. */
  readonly role?: string;
}
