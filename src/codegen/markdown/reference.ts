import { valueGroups } from "../../model/constant-values.ts";
import { literalType } from "../../model/numbers.ts";
import { hex, joinList } from "../../text/text.ts";
import {
  type Declaration,
  type Key,
  type Message,
  type Ring,
  type Verbatim,
  isDefinedElsewhere,
} from "../../model/declaration.ts";
import { abis } from "../../model/layout/abi.ts";
import {
  type Model,
  aggregatesOf,
  declarationsOf,
  importedBy,
  messagesByRing,
} from "../../model/model.ts";
import type { Alias, Constant, NumberConstant, StringConstant } from "../../model/type.ts";
import { visitDeclaration } from "../../model/visit.ts";
import { stringLiteral } from "../shared/c-text.ts";
import { type Piece, doNotEdit, template, joinPieces, oncePerModel } from "../shared/template.ts";
import { aggregateBlocks, handleSentence } from "./aggregate.ts";
import { codesBlocks, flagsBlocks, expressionText, literalText } from "./family.ts";
import {
  type Links,
  type HeadingEntry,
  type Heading,
  type Headings,
  linksOf,
  headingsOf,
} from "./links.ts";
import {
  abiList,
  alignmentText,
  conditionSentence,
  isBitPattern,
  writerTexts,
} from "../shared/wording.ts";
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
import { type References, typeText, usedBy, usesOf } from "./uses.ts";

const page = template("markdown/reference.hbs");

/**
 * The reference of a header in Markdown, as GitHub renders it. Every name leads to its definition;
 * offsets and sizes are in bytes.
 */
export function emitMarkdown(model: Model): string {
  return referenceOf(model).text;
}

/** The reference of a header with its pieces. */
export const referenceOf = oncePerModel((model) => {
  const headings = headingsOf(model);
  const references: References = {
    links: linksOf(headings, importedBy(model)),
    uses: usesOf(model),
  };
  const pieces = chapters(model, headings, references);
  const text = page({
    notice: doNotEdit(model.source).join("\n"),
    licence: model.licence,
    title: headings.title.markdown,
    name: model.name,
    prose: proseBlocks(model.prose, references.links).join("\n\n"),
    contents: contents(headings),
    byteOrder: model.byteOrder,
    abis: abiList(abis),
    hasDirections: aggregatesOf(model).some(({ aggregate }) =>
      aggregate.members.some(({ direction }) => direction !== undefined),
    ),
    hasRules: headings.rules !== undefined,
    chapters: [joinPieces(pieces), ...indexes(model, headings, references)].join("\n\n"),
  });
  return { text, pieces };
});

function contents(headings: Headings): string {
  const entry = ({ markdown, slug }: Heading) => `[${markdown}](#${encodeURI(slug)})`;
  const chapterItems = headings.chapters.map(({ heading, entries }) => {
    const inner = entries.flatMap((one) => (one.heading === undefined ? [] : [one.heading]));
    return listItem([entry(heading), ...inner.map((one) => listItem(entry(one)))].join("\n"));
  });
  const indexItems = [headings.keys, headings.rules].flatMap((heading) =>
    heading === undefined ? [] : [listItem(entry(heading))],
  );
  return [listItem(entry(headings.conventions)), ...chapterItems, ...indexItems].join("\n");
}

/** Every key by its path and every rule by the name of its ring or message, in alphabetical order. */
function indexes(model: Model, headings: Headings, { links }: References): readonly string[] {
  const keys = declarationsOf(model, "key").map(({ name, path }) => ({
    label: path,
    text: links.link(path, name),
  }));
  const rules = declarationsOf(model, "ring", "message").flatMap((owner) =>
    owner.rules.map(({ name, obligation, decided }) => {
      const label = `${owner.name}.${name}`;
      const link = links.link(label, owner.name, "rules", name);
      return { label, text: `${link} (${obligation}${decided ? ", decided here" : ""})` };
    }),
  );
  const index = (heading: Heading | undefined, entries: typeof rules) => {
    const sorted = entries.toSorted((one, other) => (one.label < other.label ? -1 : 1));
    const items = sorted.map(({ text }) => listItem(text)).join("\n");
    return heading === undefined ? [] : [`## ${heading.markdown}`, items];
  };
  return [...index(headings.keys, keys), ...index(headings.rules, rules)];
}

/** The entries of each chapter. The heading of the chapter belongs to the section that gives it. */
function chapters(model: Model, headings: Headings, references: References): readonly Piece[] {
  const messages = messagesByRing(model);
  return headings.chapters.flatMap(({ heading, entries }) => {
    const title = `## ${heading.markdown}`;
    const isOfSection = entries[0]?.declarations[0].kind === "section";
    const pieces = entries.map((entry, index): Piece => {
      const blocks = [
        ...(index === 0 && isOfSection ? [title] : []),
        ...(entry.heading === undefined ? [] : [`### ${entry.heading.markdown}`]),
        ...entryBlocks(entry, messages, references),
      ];
      return { text: blocks.join("\n\n"), declarations: entry.declarations };
    });
    return isOfSection ? pieces : [{ text: title, declarations: [] }, ...pieces];
  });
}

/** The text under a heading, as blocks of Markdown. */
function entryBlocks(
  { declarations }: HeadingEntry,
  messages: ReadonlyMap<Ring, readonly Message[]>,
  references: References,
): readonly string[] {
  const keys = declarations.filter((declaration) => declaration.kind === "key");
  if (keys.length > 0) return [keyTable(keys, references.links)];
  return declarations.flatMap((one) => declarationBlocks(one, messages, references));
}

/**
 * What the reference says of a declaration, as blocks of Markdown.
 *
 * @param messages - those of each ring.
 */
export function declarationBlocks(
  declaration: Declaration,
  messages: ReadonlyMap<Ring, readonly Message[]>,
  references: References,
): readonly string[] {
  const own = { ...references, links: references.links.within(declaration.name) };
  const blocks = visitDeclaration<readonly string[]>(declaration, {
    alias: (alias) => aliasBlocks(alias, own),
    constant: (constant) => constantBlocks(constant, own),
    codes: (codes) => codesBlocks(codes, own),
    flags: (flags) => flagsBlocks(flags, own),
    aggregate: (aggregate) => aggregateBlocks(aggregate, own),
    ring: (ring) => ringBlocks(ring, messages.get(ring) ?? [], own.links),
    message: (message) => messageBlocks(message, own.links),
    key: (key) => [keyTable([key], own.links)],
    section: ({ prose }) => proseBlocks(prose, own.links),
    verbatim: (verbatim) => verbatimBlocks(verbatim, own),
  });
  return withOrigin(declaration, blocks, own.links);
}

/** Blocks that begin with the prose of a declaration; they say where the header has it, or which other one does. */
export function withOrigin(
  declaration: Declaration,
  blocks: readonly string[],
  links: Links,
): readonly string[] {
  const where = conditionSentence(declaration, codeSpan);
  const about = proseBlocks(declaration.prose, links).length;
  const all = where === undefined ? blocks : blocks.toSpliced(about, 0, where);
  return declaration.kind !== "alias" && isDefinedElsewhere(declaration)
    ? [`Defined in ${codeSpan(declaration.header)}.`, ...all]
    : all;
}

function aliasBlocks(alias: Alias, references: References): readonly string[] {
  const { type, header, macro, prose } = alias;
  const place = header === undefined ? "" : `, defined in ${codeSpan(header)}`;
  return [
    ...proseBlocks(prose, references.links),
    `A ${macro ? "macro for" : "typedef of"} ${typeText(type, references.links)}${alignmentText(alias)}${place}.`,
    ...handleSentence(alias),
    ...usedBy(alias, references),
  ];
}

function constantBlocks(constant: Constant, { links }: References): readonly string[] {
  const value =
    "text" in constant
      ? stringText(constant, links)
      : `${constantText(constant, links)}, of type ${codeSpan(literalType(constant))}`;
  return [`Value: ${value}.`, ...proseBlocks(constant.prose, links)];
}

/** A number, with its value on each ABI where that differs. */
function constantText(constant: NumberConstant, links: Links): string {
  const { byAbi, expression } = constant;
  if (byAbi === undefined || expression === undefined) return literalText(constant, links);
  const valueText = (value: bigint) =>
    isBitPattern(constant) ? codeSpan(hex(value)) : String(value);
  const values = valueGroups(constant).map(({ value, abis: some }) => {
    const names = some.map(({ name }) => name);
    return `${valueText(value)} on ${joinList(names, "and")}`;
  });
  return `${expressionText(expression, links)} (${values.join("; ")})`;
}

/** A string, with the names of the macros that C has for it. */
function stringText({ text, pieces }: StringConstant, links: Links): string {
  const literal = codeSpan(stringLiteral(text));
  return pieces === undefined
    ? `${literal}, a string`
    : `${expressionText({ pieces }, links)} (${literal}), a string`;
}

function verbatimBlocks(
  { lines, macro, prose }: Verbatim,
  { links }: References,
): readonly string[] {
  const rows = (macro?.parameters ?? []).map((one) => [
    codeSpan(one.name),
    codeSpan(one.type),
    proseCell(one.prose, links),
  ]);
  return [
    ...proseBlocks(prose, links),
    codeBlock({ language: "c", lines }),
    ...(rows.length === 0 ? [] : [table(["Parameter", "Type", "Meaning"], rows)]),
  ];
}

/** Xenstore keys, one row each. */
export function keyTable(
  keys: readonly Key[],
  links: Links,
  label = ({ name, path }: Key) => `${links.anchor(name)}${codeSpan(path)}`,
): string {
  const columns = ["Key", "Written by", "Where absent", "Meaning"];
  const rows = keys.map((key) => [
    label(key),
    writerTexts[key.writer],
    [
      ...(key.absent === undefined ? [] : [codeSpan(key.absent)]),
      ...(key.without === undefined ? [] : [escapeText(key.without.replace(/\.$/, ""))]),
    ].join("; "),
    proseCell(key.prose, links),
  ]);
  return table(columns, rows);
}
