import type { Model } from "../../model/model.ts";
import { abis } from "../../model/layout/abi.ts";
import { messagesOf } from "../../model/walk.ts";
import { template } from "../template.ts";
import { entryBlocks } from "./entry.ts";
import { linksOf } from "./links.ts";
import { outlineOf, type Heading, type Outline } from "./outline.ts";
import { listItem, proseBlocks } from "./prose.ts";
import type { Reader } from "./reader.ts";
import { usesOf } from "./uses.ts";

interface View {
  readonly source: string;
  readonly licence: string;
  readonly title: string;
  readonly name: string;
  readonly prose: string;
  readonly contents: string;
  readonly byteOrder: string;
  readonly abis: string;
  readonly chapters: string;
}

const page = template<View>("markdown/reference.hbs");

/**
 * The reference of a header in Markdown, as GitHub renders it. Every name leads to its definition;
 * offsets and sizes are in bytes.
 */
export function emitMarkdown(model: Model): string {
  const outline = outlineOf(model);
  const reader: Reader = { links: linksOf(outline), uses: usesOf(model) };
  return page({
    source: model.source,
    licence: model.licence,
    title: outline.title.markdown,
    name: model.name,
    prose: proseBlocks(model.prose, reader.links).join("\n\n"),
    contents: contents(outline),
    byteOrder: model.byteOrder,
    abis: abis.map(({ name }) => name).join(", "),
    chapters: chapters(model, outline, reader).join("\n\n"),
  });
}

function contents(outline: Outline): string {
  const entry = ({ markdown, slug }: Heading) => `[${markdown}](#${encodeURI(slug)})`;
  const chapterItems = outline.chapters.map(({ heading, entries }) => {
    const inner = entries.flatMap((one) => (one.heading === undefined ? [] : [one.heading]));
    return listItem(
      "-",
      [entry(heading), ...inner.map((one) => listItem("-", entry(one)))].join("\n"),
    );
  });
  return [listItem("-", entry(outline.conventions)), ...chapterItems].join("\n");
}

function chapters(model: Model, outline: Outline, reader: Reader): readonly string[] {
  const messages = messagesOf(model);
  return outline.chapters.flatMap(({ heading, entries }) => [
    `## ${heading.markdown}`,
    ...entries.flatMap((entry) => [
      ...(entry.heading === undefined ? [] : [`### ${entry.heading.markdown}`]),
      ...entryBlocks(entry, messages, reader),
    ]),
  ]);
}
