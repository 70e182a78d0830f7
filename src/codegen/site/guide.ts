import type { MarkdownRenderer } from "./markdown.ts";
import { type Page, prefixOf } from "./spec.ts";

/** A document of the guide. */
export interface GuideDocument {
  /** Absolute path of the file, with `/`. */
  readonly file: string;
  /** Path in the guide without its ending: `diagnostics/README`. */
  readonly name: string;
  readonly text: string;
}

/** Path of the page of a document, from the folder of the site. */
export function guidePath({ name }: GuideDocument): string {
  return `guide/${name.replace(/(^|\/)README$/, "$1index")}.html`;
}

/** The first heading of a document as text. */
export function guideTitle({ name, text }: GuideDocument): string {
  return /^#+ (.*)$/m.exec(text)?.[1]?.replaceAll(/`|\\(?=[!-/:-@[-`{-~])/g, "") ?? name;
}

/** The guide's pages. A link to a file that the guide does not have becomes text. */
export function guidePages(
  documents: readonly GuideDocument[],
  markdown: MarkdownRenderer,
): readonly Page[] {
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
