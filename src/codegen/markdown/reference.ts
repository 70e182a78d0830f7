import { literalType } from "../../model/numbers.ts";
import type { Constant, Key, Message, Verbatim } from "../../model/declaration.ts";
import { abis } from "../../model/layout/abi.ts";
import { type Model, declarationsOf, messagesOf } from "../../model/model.ts";
import type { Alias } from "../../model/type.ts";
import { visitDeclaration } from "../../model/visit.ts";
import { doNotEdit, template } from "../shared/template.ts";
import { aggregateBlocks } from "./aggregate.ts";
import { codesBlocks, flagsBlocks, literalText } from "./family.ts";
import { type Links, linksOf } from "./links.ts";
import { writerTexts } from "../shared/wording.ts";
import {
  codeSpan,
  escapeText,
  table,
  codeBlock,
  listItem,
  proseBlocks,
  proseCell,
} from "./markdown.ts";
import { messageBlocks, ringBlocks } from "./ring.ts";
import { type Entry, type Heading, type Outline, outlineOf } from "./outline.ts";
import { type References, usedBy, usesOf } from "./uses.ts";

interface View {
  readonly notice: string;
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
  const references: References = { links: linksOf(outline), uses: usesOf(model) };
  return page({
    notice: doNotEdit(model.source).join("\n"),
    licence: model.licence,
    title: outline.title.markdown,
    name: model.name,
    prose: proseBlocks(model.prose, references.links).join("\n\n"),
    contents: contents(outline),
    byteOrder: model.byteOrder,
    abis: abis.map(({ name }) => name).join(", "),
    chapters: [
      ...chapters(model, outline, references),
      ...indexes(model, outline, references),
    ].join("\n\n"),
  });
}

function contents(outline: Outline): string {
  const entry = ({ markdown, slug }: Heading) => `[${markdown}](#${encodeURI(slug)})`;
  const chapterItems = outline.chapters.map(({ heading, entries }) => {
    const inner = entries.flatMap((one) => (one.heading === undefined ? [] : [one.heading]));
    return listItem([entry(heading), ...inner.map((one) => listItem(entry(one)))].join("\n"));
  });
  const indexItems = [outline.keys, outline.rules].flatMap((heading) =>
    heading === undefined ? [] : [listItem(entry(heading))],
  );
  return [listItem(entry(outline.conventions)), ...chapterItems, ...indexItems].join("\n");
}

/** Every key by its path and every rule by the name of its ring or message, in alphabetical order. */
function indexes(model: Model, outline: Outline, { links }: References): readonly string[] {
  const keys = declarationsOf(model, "key").map(({ name, path }) => ({
    mention: { declaration: name, part: [], label: path },
    remark: "",
  }));
  const rules = declarationsOf(model, "ring", "message").flatMap(({ name, rules: own }) =>
    own.map((rule) => ({
      mention: { declaration: name, part: ["rules", rule.name], label: `${name}.${rule.name}` },
      remark: ` (${rule.obligation}${rule.decided ? ", decided here" : ""})`,
    })),
  );
  const index = (heading: Heading | undefined, entries: typeof rules) =>
    heading === undefined
      ? []
      : [
          `## ${heading.markdown}`,
          entries
            .toSorted((one, other) => (one.mention.label < other.mention.label ? -1 : 1))
            .map(({ mention, remark }) => listItem(`${links.link(mention)}${remark}`))
            .join("\n"),
        ];
  return [...index(outline.keys, keys), ...index(outline.rules, rules)];
}

function chapters(model: Model, outline: Outline, references: References): readonly string[] {
  const messages = messagesOf(model);
  return outline.chapters.flatMap(({ heading, entries }) => [
    `## ${heading.markdown}`,
    ...entries.flatMap((entry) => [
      ...(entry.heading === undefined ? [] : [`### ${entry.heading.markdown}`]),
      ...entryBlocks(entry, messages, references),
    ]),
  ]);
}

/** What stands under a heading, as blocks of Markdown. */
function entryBlocks(
  { declarations }: Entry,
  messages: readonly Message[],
  references: References,
): readonly string[] {
  const keys = declarations.filter((declaration) => declaration.kind === "key");
  if (keys.length > 0) return [keyTable(keys, references.links)];
  return declarations.flatMap((declaration) => {
    const own = { ...references, links: references.links.within(declaration.name) };
    return visitDeclaration<readonly string[]>(declaration, {
      alias: (alias) => aliasBlocks(alias, own),
      constant: (constant) => constantBlocks(constant, own),
      codes: (codes) => codesBlocks(codes, own),
      flags: (flags) => flagsBlocks(flags, own),
      aggregate: (aggregate) => aggregateBlocks(aggregate, own),
      ring: (ring) =>
        ringBlocks(
          ring,
          messages.filter((message) => message.ring === ring),
          own,
        ),
      message: (message) => messageBlocks(message, own),
      key: (key) => [keyTable([key], own.links)],
      section: ({ prose }) => proseBlocks(prose, own.links),
      verbatim: (verbatim) => verbatimBlocks(verbatim, own),
    });
  });
}

function aliasBlocks(alias: Alias, references: References): readonly string[] {
  const { integer, header, prose } = alias;
  const place = header === undefined ? "" : `, defined in ${codeSpan(header)}`;
  return [
    ...proseBlocks(prose, references.links),
    `A typedef of ${codeSpan(integer.name)}${place}.`,
    ...usedBy(alias, references),
  ];
}

function constantBlocks(constant: Constant, { links }: References): readonly string[] {
  return [
    `Value: ${literalText(constant)}, of type ${codeSpan(literalType(constant))}.`,
    ...proseBlocks(constant.prose, links),
  ];
}

function verbatimBlocks(
  { ifdef, lines, prose }: Verbatim,
  { links }: References,
): readonly string[] {
  return [
    ...proseBlocks(prose, links),
    ...(ifdef === undefined ? [] : [`Present where ${codeSpan(ifdef)} is defined.`]),
    codeBlock({ language: "c", lines }),
  ];
}

/** Xenstore keys, one row each. */
function keyTable(keys: readonly Key[], links: Links): string {
  const columns = [
    { title: "Key" },
    { title: "Written by" },
    { title: "Where absent" },
    { title: "Meaning" },
  ];
  const rows = keys.map((key) => [
    `${links.anchor({ declaration: key.name, part: [] })}${codeSpan(key.path)}`,
    writerTexts[key.writer],
    [
      ...(key.absent === undefined ? [] : [codeSpan(key.absent)]),
      ...(key.without === undefined ? [] : [escapeText(key.without)]),
    ].join("; "),
    proseCell(key.prose, links),
  ]);
  return table(columns, rows);
}
