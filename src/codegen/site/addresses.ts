import { type Chapter, type Model, declarationsOf } from "../../model/model.ts";
import type { DeclaredAggregate } from "../../model/type.ts";
import { partsOf } from "../../model/parts.ts";
import {
  type Headings,
  type Links,
  headingsOf,
  anchorsOf,
  linksThrough,
} from "../markdown/links.ts";

/**
 * Where everything of a spec is on the site. A declaration has a page of its own, `netif/ref/netif_tx.html`, and
 * a part of it an anchor there, so that no address depends on what else the spec declares. A section belongs
 * to the page of its chapter.
 */
export interface SpecAddresses {
  /** Path of the page with an overview of the spec, from the folder of the site. */
  readonly overview: string;
  readonly headings: Headings;
  chapter(chapter: Chapter): string;
  /** The page that a declaration is on, and its anchor for a section. */
  address(name: string): string;
  readonly titles: ReadonlyMap<string, string>;
  readonly aggregates: ReadonlyMap<string, DeclaredAggregate>;
  /** Whether the spec has something with this path. */
  has(path: string): boolean;
  /**
   * The links of a page.
   *
   * @param prefix - leads from there to the folder of the site.
   * @param others - the addresses of the specs of the site that this one imports.
   */
  links(prefix: string, others: readonly SpecAddresses[]): Links;
}

/**
 * The folder of the page of a name. File systems that do not tell `disk` and `DISK` apart have both, wherever a
 * spec declares the other one.
 */
function folderOf(name: string): string {
  if (!/[A-Z]/.test(name)) return "ref";
  return /[a-z]/.test(name) ? "mixed" : "caps";
}

/** @param overview - path of the page with an overview of the spec. */
export function addressesOf(model: Model, overview: string): SpecAddresses {
  const headings = headingsOf(model);
  const { titles, aggregates } = anchorsOf(headings);
  const pages = new Map<string, string>();
  const parts = new Map<string, string>();
  const chapterPages = new Map<Chapter, string>();
  const taken = new Set<string>();
  // Two names in the same folder that differ in case only have capitals in different places.
  const free = (path: string): string => {
    const isTaken = taken.has(path.toLowerCase());
    if (!isTaken) taken.add(path.toLowerCase());
    return isTaken ? free(`${path}-`) : path;
  };
  model.chapters.forEach((chapter) => {
    const page = `${free(`${model.name}/chapters/${chapter.name.replaceAll(/[^\w.-]/g, "-")}`)}.html`;
    chapterPages.set(chapter, page);
    for (const { kind, name } of chapter.declarations) {
      // The branches of a condition that declare the same name share its page.
      if (pages.has(name)) continue;
      pages.set(
        name,
        kind === "section"
          ? `${page}#${name}`
          : `${free(`${model.name}/${folderOf(name)}/${name}`)}.html`,
      );
    }
  });
  for (const declaration of declarationsOf(model)) {
    for (const part of partsOf(declaration)) {
      const { path } = part;
      if (path !== declaration.name) parts.set(path, path.slice(declaration.name.length + 1));
    }
  }
  const addressOf = (path: string): string => {
    const [name = ""] = path.split(".");
    const page = pages.get(name);
    if (page === undefined) throw new Error(`no page for ${path}`);
    const part = parts.get(path);
    return part === undefined ? page : `${page}#${part}`;
  };
  const has = (path: string): boolean => pages.has(path.replace(/\..*/, ""));
  return {
    overview,
    headings,
    titles,
    aggregates,
    has,
    chapter: (chapter) => chapterPages.get(chapter) ?? overview,
    address: addressOf,
    links: (prefix, others) =>
      linksThrough({
        titles: new Map([...others.flatMap((one) => [...one.titles]), ...titles]),
        aggregates: new Map([...others.flatMap((one) => [...one.aggregates]), ...aggregates]),
        addressOf: (path) => {
          const address = has(path)
            ? addressOf(path)
            : others.find((other) => other.has(path))?.address(path);
          return address === undefined ? undefined : prefix + address;
        },
        anchorOf: (path) => (parts.has(path) ? `<a id="${parts.get(path)}"></a>` : ""),
      }),
  };
}
