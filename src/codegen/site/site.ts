import { abis } from "../../model/layout/abi.ts";
import { type Chapter, type Model, declarationsOf } from "../../model/model.ts";
import { firstSentence } from "../../model/prose.ts";
import { template } from "../shared/template.ts";
import { groupBy } from "../../text/lists.ts";
import { codecScript } from "./codec.ts";
import { type Html, htmlTemplate } from "./html.ts";
import { type MarkdownRenderer, markdownRenderer } from "./markdown.ts";
import { tryScript } from "./declaration.ts";
import {
  type SitePage,
  type SpecSite,
  hasLayouts,
  namesOf,
  pagesOf,
  plain,
  prefixOf,
  specSitesOf,
} from "./spec.ts";
import { proseBlocks } from "../markdown/markdown.ts";

/** A file of the site: its path from the folder of the site, with `/`, and its text. */
export interface SiteFile {
  readonly name: string;
  readonly text: string;
}

const pageTemplate = htmlTemplate("page");

const specsTemplate = htmlTemplate("specs");

const styles = ["site.css", "pictures.css"].map((name) => template(`site/${name}.hbs`));

/**
 * The site of some specs: static pages that need nothing but each other.
 *
 * @param script - that of all pages.
 */
export function siteOf(
  models: readonly Model[],
  guide: readonly GuideDocument[],
  script: string,
): readonly SiteFile[] {
  const markdown = markdownRenderer();
  const [only, ...others] = models;
  const specs = specSitesOf(models, ({ name }) =>
    others.length === 0 ? "index.html" : `${name}/index.html`,
  );
  const title = only !== undefined && others.length === 0 ? `${only.name}.h` : "Interfaces";
  const lists = listPages(specs, markdown);
  const pages = [
    ...(others.length === 0 ? [] : [specsPage(specs, title)]),
    ...specs.flatMap((spec) => pagesOf(spec, markdown)),
    ...guidePages(guide, markdown),
    ...lists,
  ];
  const frame = { specs, guide, lists, title, markdown };
  return [
    ...pages.map((page) => ({ name: page.path, text: framed(page, frame) })),
    { name: "assets/site.css", text: styles.map((fill) => fill({})).join("\n") },
    { name: "assets/site.js", text: script },
    { name: "assets/search.js", text: searchScript(specs, guide) },
    ...models.flatMap((model) => [
      { name: `${model.name}/codec.js`, text: codecScript(model) },
      { name: `${model.name}/try.js`, text: tryScript(model) },
    ]),
  ];
}

function specsPage(specs: readonly SpecSite[], title: string): SitePage {
  const views = specs.map(({ model, addresses }) => ({
    href: addresses.overview,
    title: model.title,
    summary: firstSentence(model.prose),
  }));
  return { path: "index.html", title, content: specsTemplate({ title, specs: views }) };
}

interface SiteFrame {
  readonly specs: readonly SpecSite[];
  readonly guide: readonly GuideDocument[];
  readonly lists: readonly SitePage[];
  readonly title: string;
  readonly markdown: MarkdownRenderer;
}

/** A page with what all pages have around their content. */
function framed(page: SitePage, { specs, guide, lists, title, markdown }: SiteFrame): string {
  const root = prefixOf(page.path);
  const link = (path: string, label: Html | string) => ({
    href: root + path,
    title: label,
    isCurrent: path === page.path,
  });
  return pageTemplate({
    root,
    site: title,
    title: page.title === title ? title : `${page.title} · ${title}`,
    description: page.description ?? "",
    hasLayouts: specs.some(hasLayouts),
    abis: abis.map(({ name }) => name),
    crumbs: (page.crumbs ?? []).map((crumb) => ({ ...crumb, href: root + crumb.href })),
    content: page.content,
    specs: specs.map(({ model, addresses }) => ({
      ...link(addresses.overview, model.title),
      chapters:
        page.spec !== undefined && page.spec !== model
          ? []
          : addresses.headings.chapters.map(({ chapter, heading }) => ({
              ...link(addresses.chapter(chapter), markdown.inline(heading.markdown)),
              isOpen: chapter === page.chapter,
              items:
                chapter === page.chapter
                  ? namesIn(chapter).map((name) => link(addresses.address(name), name))
                  : [],
            })),
    })),
    guide: guide
      .filter(({ name }) => !name.includes("/") || name.endsWith("/README"))
      .map((one) => link(guidePath(one), guideTitle(one))),
    lists: lists.map((one) => link(one.path, one.title)),
  }).text;
}

/** The declarations of a chapter that the contents list. */
function namesIn({ declarations }: Chapter): readonly string[] {
  const listed = declarations.filter(({ kind }) => kind !== "section" && kind !== "key");
  return [...new Set(listed.map(({ name }) => name))];
}

/** What the search looks through: names, kinds, addresses and first sentences. */
function searchScript(specs: readonly SpecSite[], guide: readonly GuideDocument[]): string {
  const names = specs.flatMap((spec) =>
    namesOf(spec).map(({ name, kind, address, summary }) => [name, kind, address, summary]),
  );
  const documents = guide.map((one) => [guideTitle(one), "Guide", guidePath(one), ""]);
  return `globalThis.abispecNames = ${JSON.stringify([...names, ...documents])};\n`;
}

export interface GuideDocument {
  /** Absolute path of the file, with `/`. */
  readonly file: string;
  /** Path in the guide without its ending: `diagnostics/README`. */
  readonly name: string;
  readonly text: string;
}

/** Path of the page of a document, from the folder of the site. */
function guidePath({ name }: GuideDocument): string {
  return `guide/${name.replace(/(^|\/)README$/, "$1index")}.html`;
}

/** The first heading of a document as text. */
function guideTitle({ name, text }: GuideDocument): string {
  const [, title] = /^#+ (.*)$/m.exec(text) ?? [];
  return title === undefined ? name : plain(title);
}

/** The guide's pages. A link to a file that the guide does not have becomes text. */
function guidePages(
  documents: readonly GuideDocument[],
  markdown: MarkdownRenderer,
): readonly SitePage[] {
  const paths = new Map(documents.map((one) => [one.file, guidePath(one)]));
  return documents.map((one) => {
    const path = guidePath(one);
    const prefix = prefixOf(path);
    const linkTo = (address: string) => {
      if (/^(?:https?:|mailto:|#)/.test(address)) return address;
      const { pathname, hash } = new URL(address, `file://${encodeURI(one.file)}`);
      const file = decodeURI(pathname);
      const found = paths.get(file) ?? paths.get(`${file.replace(/\/$/, "")}/README.md`);
      return found === undefined ? undefined : prefix + found + hash;
    };
    return { path, title: guideTitle(one), content: markdown.document(one.text, linkTo) };
  });
}

const namesTemplate = htmlTemplate("names");

const silentTemplate = htmlTemplate("silent");

/** The kinds of names, as far as their order is not that of the header: what is looked for most comes first. */
const firstKinds = [
  "Message",
  "Ring",
  "Struct",
  "Union",
  "Xenstore key",
  "Code",
  "Flag",
  "Constant",
];

function byRank([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  const rank = (kind: string) => (firstKinds.indexOf(kind) + 100) % 100;
  return rank(one) - rank(other);
}

/** Plurals that have more than an `s`. */
const irregular: Readonly<Record<string, string>> = {
  C: "C code",
  Codes: "Families of codes",
  Flags: "Families of flags",
  Reply: "Replies",
};

/** The lists over all specs: every name, and the decisions where an interface is silent. */
function listPages(specs: readonly SpecSite[], markdown: MarkdownRenderer): readonly SitePage[] {
  const groups = groupBy(specs.flatMap(namesOf), ({ kind }) => kind);
  const names: SitePage = {
    path: "names.html",
    title: "Index of names",
    content: namesTemplate({
      groups: [...groups].toSorted(byRank).map(([kind, entries]) => ({
        id: `kind-${kind.toLowerCase().replaceAll(" ", "-")}`,
        title: irregular[kind] ?? `${kind}s`,
        names: entries
          .toSorted((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1))
          .map(({ name, address }) => ({ name, href: address })),
      })),
    }),
  };
  const owners = specs.flatMap((site) => decisionsOf(site, markdown));
  if (owners.length === 0) return [names];
  const title = "Where the interface is silent";
  return [names, { path: "silent.html", title, content: silentTemplate({ owners }) }];
}

/** The decisions of a spec, by the ring or message that they are about. */
function decisionsOf({ model, addresses, imports }: SpecSite, markdown: MarkdownRenderer) {
  return declarationsOf(model, "ring", "message").flatMap((owner) => {
    const links = addresses.links("", imports).within(owner.name);
    const rules = owner.rules
      .filter(({ decided }) => decided)
      .map(({ name, obligation, because, prose }) => ({
        href: addresses.address(`${owner.name}.rules.${name}`),
        name,
        obligation,
        because,
        text: markdown.blocks(proseBlocks(prose, links)),
      }));
    if (rules.length === 0) return [];
    return [{ href: addresses.address(owner.name), title: owner.name, rules }];
  });
}
