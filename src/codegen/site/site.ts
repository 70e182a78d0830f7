import { abis } from "../../model/layout/abi.ts";
import type { Model } from "../../model/model.ts";
import { template } from "../shared/template.ts";
import { codecScript } from "./codec.ts";
import { type GuideDocument, guidePages, guidePath, guideTitle } from "./guide.ts";
import { type Html, htmlTemplate } from "./html.ts";
import { listPages } from "./lists.ts";
import { type MarkdownRenderer, markdownRenderer } from "./markdown.ts";
import { tryScript } from "./try-it.ts";
import {
  type Page,
  type SpecSite,
  hasLayouts,
  namesOf,
  pagesOf,
  prefixOf,
  specSitesOf,
  summaryOf,
} from "./spec.ts";

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

function specsPage(specs: readonly SpecSite[], title: string): Page {
  const views = specs.map(({ model, addresses }) => ({
    href: addresses.overview,
    title: model.title,
    summary: summaryOf(model.prose),
  }));
  return { path: "index.html", title, content: specsTemplate({ title, specs: views }) };
}

interface Frame {
  readonly specs: readonly SpecSite[];
  readonly guide: readonly GuideDocument[];
  readonly lists: readonly Page[];
  readonly title: string;
  readonly markdown: MarkdownRenderer;
}

/** A page with what all pages have around their content. */
function framed(page: Page, { specs, guide, lists, title, markdown }: Frame): string {
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
          : model.chapters.map((chapter, index) => ({
              ...link(
                addresses.chapter(chapter),
                markdown.inline(addresses.headings.chapters[index]?.heading.markdown ?? ""),
              ),
              isOpen: chapter === page.chapter,
              items:
                chapter === page.chapter
                  ? chapter.declarations
                      .filter(({ kind }) => kind !== "section" && kind !== "key")
                      .map(({ name }) => link(addresses.address(name), name))
                  : [],
            })),
    })),
    guide: guide
      .filter(({ name }) => !name.includes("/") || name.endsWith("/README"))
      .map((one) => link(guidePath(one), guideTitle(one))),
    lists: lists.map((one) => link(one.path, one.title)),
  }).text;
}

/** What the search looks through: names, kinds, addresses and first sentences. */
function searchScript(specs: readonly SpecSite[], guide: readonly GuideDocument[]): string {
  const names = specs.flatMap((spec) =>
    namesOf(spec).map(({ name, kind, address, summary }) => [name, kind, address, summary]),
  );
  const documents = guide.map((one) => [guideTitle(one), "Guide", guidePath(one), ""]);
  return `globalThis.abispecNames = ${JSON.stringify([...names, ...documents])};\n`;
}
