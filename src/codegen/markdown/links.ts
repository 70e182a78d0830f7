import GitHubSlugger from "github-slugger";
import type { Declaration } from "../../model/declaration.ts";
import type { ProseTarget } from "../../model/prose.ts";
import type { Aggregate, DeclaredAggregate, Codes, Flags, Member } from "../../model/type.ts";
import { type Model, type Chapter, declarationsOf } from "../../model/model.ts";
import { type Part, partsOf } from "../../model/parts.ts";
import { type DeclarationVisitor, aggregateIn, visitDeclaration } from "../../model/visit.ts";
import { type ProseLinks, codeSpan, escapeLabel } from "./markdown.ts";
import { aggregateType } from "../../naming/c.ts";
import { familyLabel } from "../../model/numbers.ts";
import { groupEntries } from "../shared/wording.ts";
import type { Run } from "../../text/lists.ts";

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
        // Members in several branches share one path.
        const anchored = new Set<string>();
        for (const part of partsOf(declaration)) {
          const id = anchorOf(part);
          if (id === undefined) {
            if (!ids.has(part.path)) ids.set(part.path, heading.slug);
          } else if (!anchored.has(part.path)) {
            anchored.add(part.path);
            ids.set(part.path, free(id));
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
      const member = membersInC(inside).find((one) => one.name === name);
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
function ownName({ kind, part, cName }: ProseTarget): string {
  if (kind === "declaration" || kind === "value") return cName;
  return kind === "member" ? part.join(".") : (part.at(-1) ?? cName);
}

/** The anchor that a part asks for: none where another part with its path has one. */
export function anchorOf({ kind, path, name }: Part): string | undefined {
  if (kind === "bit" || kind === "typedef") return undefined;
  return kind === "code" || kind === "mask" ? name : path;
}

/** A heading, as Markdown without its `#`, and the anchor that GitHub gives it. */
export interface Heading {
  readonly markdown: string;
  readonly slug: string;
}

/** The declarations under one heading of a chapter, or under that of the chapter itself. */
export interface HeadingEntry {
  readonly heading: Heading | undefined;
  /** One declaration, or several keys in a row. */
  readonly declarations: Run<Declaration>;
}

/** Every heading of the reference, in order. */
export interface Headings {
  readonly title: Heading;
  readonly contents: Heading;
  readonly conventions: Heading;
  readonly chapters: readonly {
    readonly chapter: Chapter;
    readonly heading: Heading;
    readonly entries: readonly HeadingEntry[];
  }[];
  /** The heading of the index of keys; `undefined` where there are none. */
  readonly keys: Heading | undefined;
  /** The heading of the index of rules; `undefined` where there are none. */
  readonly rules: Heading | undefined;
}

/** A heading before it has an anchor: words, and names in code. */
type Words = readonly (string | { readonly code: string })[];

/** Divides the model into headings. A section at the start of a chapter gives the chapter its title. */
export function headingsOf(model: Model): Headings {
  const slugger = new GitHubSlugger();
  const heading = (words: Words): Heading => ({
    markdown: words
      .map((word) => (typeof word === "string" ? escapeLabel(word) : codeSpan(word.code)))
      .join(""),
    slug: slugger.slug(words.map((word) => (typeof word === "string" ? word : word.code)).join("")),
  });
  const front = {
    title: heading([model.title]),
    contents: heading(["Contents"]),
    conventions: heading(["Conventions"]),
    chapters: model.chapters.map((chapter) => {
      const [first] = chapter.declarations;
      const title = first?.kind === "section" ? first.title : titleOf(chapter, model);
      return {
        chapter,
        heading: heading([title]),
        entries: groupEntries(chapter.declarations).map((declarations, index, groups) => {
          const words = wordsOf(declarations, groups[index - 1]);
          const isTitle = index === 0 && declarations[0].kind === "section";
          return {
            heading: isTitle || words === undefined ? undefined : heading(words),
            declarations,
          };
        }),
      };
    }),
  };
  const hasRules = declarationsOf(model, "ring", "message").some(({ rules }) => rules.length > 0);
  return {
    ...front,
    keys: declarationsOf(model, "key").length > 0 ? heading(["Index of keys"]) : undefined,
    rules: hasRules ? heading(["Index of rules"]) : undefined,
  };
}

/** The name of a chapter as words: `extra-info` is "Extra info". A spec in one file has no chapters. */
function titleOf({ name, file }: Chapter, model: Model): string {
  if (file === model.span.file) return "Declarations";
  const words = name.replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Keys need no heading at the start of a chapter or a section. */
function wordsOf(
  group: Run<Declaration>,
  previous: Run<Declaration> | undefined,
): Words | undefined {
  const [declaration] = group;
  if (declaration.kind !== "key") return visitDeclaration(declaration, headingWords);
  if (previous === undefined || previous[0]?.kind === "section") return undefined;
  const last = group.at(-1);
  return last === undefined || last === declaration || last.kind !== "key"
    ? ["Xenstore key ", { code: declaration.path }]
    : ["Xenstore keys ", { code: declaration.path }, " to ", { code: last.path }];
}

const named = ({ name }: { readonly name: string }): Words => [{ code: name }];
const family = (one: Codes | Flags): Words => [{ code: familyLabel(one) }];

const headingWords: DeclarationVisitor<Words> = {
  alias: named,
  constant: named,
  codes: family,
  flags: family,
  aggregate: (aggregate) => [{ code: aggregateType(aggregate) }],
  ring: ({ name }) => ["Ring ", { code: name }],
  message: ({ name }) => ["Message ", { code: name }],
  key: ({ path }) => ["Xenstore key ", { code: path }],
  section: ({ title }) => [title],
  verbatim: named,
};

/** The members that C has a name for, also those in a union without one. */
function membersInC(aggregate: Aggregate | undefined): readonly Member[] {
  const members = aggregate?.members ?? [];
  return members.flatMap((one) => (one.anonymous ? membersInC(aggregateIn(one.type)) : [one]));
}
