import { abis } from "../../model/layout/abi.ts";
import type { Declaration, Key } from "../../model/declaration.ts";
import {
  declarationsOf,
  importedBy,
  messagesByRing,
  type Chapter,
  type Model,
} from "../../model/model.ts";
import { partsOf } from "../../model/parts.ts";
import { firstSentence } from "../../model/prose.ts";
import { placementGroups } from "../../model/layout/groups.ts";
import type { HeadingEntry } from "../markdown/links.ts";
import { proseBlocks } from "../markdown/markdown.ts";
import { declarationBlocks, keyTable } from "../markdown/reference.ts";
import { usesOf } from "../markdown/uses.ts";
import { groupBy, repeatedIn } from "../../text/lists.ts";
import { abiList } from "../shared/wording.ts";
import { bigFamilies } from "../typescript/context.ts";
import { type SpecAddresses, addressesOf } from "./addresses.ts";
import { type SpecContext, declarationContent, kindTitles, titleOf } from "./declaration.ts";
import { type Html, htmlTemplate, joinHtml } from "./html.ts";
import type { MarkdownRenderer } from "./markdown.ts";
import { octetPictures } from "./pictures/octets.ts";

/** A page before the frame that all pages have. */
export interface SitePage {
  /** From the folder of the site: `netif/ref/xen_netif_gref.html`. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  readonly content: Html;
  readonly crumbs?: readonly { readonly href: string; readonly title: Html | string }[];
  readonly spec?: Model;
  /** The chapter whose contents are shown beside the page. */
  readonly chapter?: Chapter;
}

/** A name that can be found. */
export interface NameEntry {
  readonly name: string;
  /** What it is: `Struct`, `Flag`. */
  readonly kind: string;
  /** Address, from the folder of the site. */
  readonly address: string;
  readonly summary: string;
}

/** A spec, with the addresses of what is in it. */
export interface SpecSite {
  readonly model: Model;
  readonly addresses: SpecAddresses;
  /** The addresses of the specs of the site that it imports. */
  readonly imports: readonly SpecAddresses[];
}

const overviewTemplate = htmlTemplate("overview");

const chapterTemplate = htmlTemplate("chapter");

/** The path from a page to the folder of the site. */
export function prefixOf(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/**
 * The specs of a site.
 *
 * @param overviewOf - path of the page with an overview of a spec.
 */
export function specSitesOf(
  models: readonly Model[],
  overviewOf: (model: Model) => string,
): readonly SpecSite[] {
  const addresses = new Map(models.map((one) => [one.source, addressesOf(one, overviewOf(one))]));
  return models.flatMap((model) => {
    const own = addresses.get(model.source);
    const imports = importedBy(model).flatMap(({ source }) => addresses.get(source) ?? []);
    return own === undefined ? [] : [{ model, addresses: own, imports }];
  });
}

/** Whether the layout of something depends on the ABI. */
export function hasLayouts({ model }: SpecSite): boolean {
  return declarationsOf(model, "struct", "union").some((one) => placementGroups(one).length > 1);
}

/** The pages of a spec: the overview, one for each chapter and one for each declaration. */
export function pagesOf(site: SpecSite, markdown: MarkdownRenderer): readonly SitePage[] {
  const { model, addresses, imports } = site;
  const messages = messagesByRing(model);
  const uses = usesOf(model);
  const snippets = { header: model.name, big: bigFamilies(model) };
  const contextOf = (path: string): SpecContext => ({
    model,
    messages,
    snippets,
    references: { links: addresses.links(prefixOf(path), imports), uses },
    markdown,
  });
  const overview: SitePage = {
    spec: model,
    path: addresses.overview,
    title: model.title,
    description: firstSentence(model.prose),
    content: overviewContent(site, contextOf(addresses.overview)),
  };
  const chapters = addresses.headings.chapters.flatMap(({ chapter, heading, entries }) => {
    const path = addresses.chapter(chapter);
    const crumb = { href: addresses.overview, title: `${model.name}.h` };
    const page: SitePage = {
      spec: model,
      chapter,
      path,
      crumbs: [crumb],
      title: plain(heading.markdown),
      description: chapterSummary(chapter),
      content: chapterTemplate({
        title: markdown.inline(heading.markdown),
        entries: withoutRepeatedIds(
          entries.map((entry) => entryView(entry, site, contextOf(path))),
        ),
      }),
    };
    const declarations = chapter.declarations.filter(({ kind }) => kind !== "section");
    const groups = groupBy(declarations, ({ name }) => name).values();
    const own = [...groups].map(([declaration, ...others]): SitePage => {
      const address = addresses.address(declaration.name);
      return {
        spec: model,
        chapter,
        path: address,
        crumbs: [crumb, { href: path, title: markdown.inline(heading.markdown) }],
        title: nameOf(declaration),
        description: firstSentence(declaration.prose),
        content: declarationContent(declaration, others, contextOf(address)),
      };
    });
    return [page, ...own];
  });
  return [overview, ...chapters];
}

function overviewContent({ model, addresses }: SpecSite, context: SpecContext): Html {
  const prefix = prefixOf(addresses.overview);
  const hasStructs = declarationsOf(model, "struct", "union").length > 0;
  const hasRules = addresses.headings.rules !== undefined;
  return overviewTemplate({
    name: model.name,
    title: model.title,
    prose: context.markdown.blocks(proseBlocks(model.prose, context.references.links)),
    chapters: addresses.headings.chapters.map(({ chapter, heading }) => ({
      href: prefix + addresses.chapter(chapter),
      title: context.markdown.inline(heading.markdown),
      summary: chapterSummary(chapter),
    })),
    byteOrder: model.byteOrder,
    abis: abiList(abis),
    hasConventions: hasStructs || hasRules,
    hasStructs,
    hasRules,
  });
}

/** What a chapter says of some declarations: the prose of each, which leads to its page. */
function entryView({ heading, declarations }: HeadingEntry, site: SpecSite, context: SpecContext) {
  const { markdown, references } = context;
  const [first] = declarations;
  const link = (one: Declaration) => references.links.link(one.name, one.name);
  const keys = declarations.filter((one): one is Key => one.kind === "key");
  const title =
    first.kind === "section" || keys.length > 0 || heading === undefined
      ? heading?.markdown
      : `${kindTitles[first.kind]} ${link(first).replace(/^\[.*\]/, `[${titleOf(first)}]`)}`;
  const keyLink = (key: Key) => references.links.link(key.path, key.name);
  const blocks =
    keys.length > 0
      ? [keyTable(keys, references.links, keyLink)]
      : declarations.flatMap((one) => {
          // What has one value is said at once.
          return one.kind === "constant" || one.kind === "alias"
            ? declarationBlocks(one, context.messages, references)
            : proseBlocks(one.prose, references.links.within(one.name));
        });
  const pictures = declarations.flatMap(onlyPicture);
  return {
    heading: title === undefined ? undefined : markdown.inline(title),
    id: first.name,
    body: joinHtml([markdown.blocks(blocks), ...pictures]),
  };
}

/** The entries of a chapter; one name in several branches of a condition is linked to in the first. */
function withoutRepeatedIds<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const repeated = new Set(repeatedIn(entries, ({ id }) => id).map(([, again]) => again));
  return entries.map((entry) => (repeated.has(entry) ? { ...entry, id: "" } : entry));
}

/** The octets of a struct, where there is one way to see them. */
function onlyPicture(declaration: Declaration): readonly Html[] {
  if (declaration.kind !== "struct" && declaration.kind !== "union") return [];
  const [picture, ...others] = placementGroups(declaration).flatMap(({ abi }) =>
    octetPictures(declaration, abi),
  );
  return picture === undefined || others.length > 0 ? [] : [picture.picture];
}

/** What a chapter begins with: the first sentence of its section, or its names. */
function chapterSummary({ declarations }: Chapter): string {
  const [first] = declarations;
  if (first?.kind === "section") return firstSentence(first.prose);
  const names = declarations.slice(0, mostNames).map(nameOf);
  return [...names, ...(declarations.length > mostNames ? ["\u2026"] : [])].join(", ");
}

/** Names that stand for a chapter. */
const mostNames = 4;

/** A heading in Markdown as text. */
export function plain(markdown: string): string {
  return markdown.replaceAll(/\\(?=[!-/:-@[-`{-~])|`/g, "");
}

const partTitles = {
  code: "Code",
  bit: "Bit number",
  mask: "Flag",
  typedef: "Typedef",
  member: "Member",
  parameter: "Parameter",
  reply: "Reply",
  rule: "Rule",
} as const;

export function namesOf({ model, addresses }: SpecSite): readonly NameEntry[] {
  const names = declarationsOf(model).flatMap((declaration) => {
    const address = addresses.address(declaration.name);
    const summary = firstSentence(declaration.prose);
    const name = nameOf(declaration);
    const own = { name, kind: kindTitles[declaration.kind], address, summary };
    const parts = partsOf(declaration).map((part) => ({
      name: part.name,
      kind: partTitles[part.kind],
      address: addresses.address(part.path),
      summary: "",
    }));
    return [own, ...parts];
  });
  return [...new Map(names.map((one) => [`${one.name} ${one.address}`, one])).values()];
}

/** What a reader calls a declaration. */
function nameOf(declaration: Declaration): string {
  if (declaration.kind === "key") return declaration.path;
  return declaration.kind === "section" ? declaration.title : declaration.name;
}
