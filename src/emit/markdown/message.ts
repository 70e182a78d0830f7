import type { Codes, Member, Message, Reply, Word } from "../../model/declaration.ts";
import { codeSpan } from "./escape.ts";
import type { Links } from "./links.ts";
import { pageText } from "./page.ts";
import { proseBlocks, proseCell } from "./prose.ts";
import type { Reader } from "./reader.ts";
import { ruleBlocks } from "./rules.ts";
import { table } from "./table.ts";
import { typeText } from "./type.ts";

/** A message: prose, request words, replies and rules. */
export function messageBlocks(message: Message, reader: Reader): readonly string[] {
  const { links } = reader;
  const { name, ring, carrier, code } = message;
  const ringLink = links.link({ declaration: ring.name, part: [], label: ring.name });
  return [
    ...proseBlocks(message.prose, links),
    `Type ${codeLink(carrier.type, code, links)} (${code.value}) of ring ${ringLink}.`,
    ...requestBlocks(message, links),
    ...replyBlocks(message, links),
    ...ruleBlocks(name, message.rules, reader),
  ];
}

/** One row for each word of the request, those without a name included. */
function requestBlocks({ name, ring, carrier, words }: Message, links: Links): readonly string[] {
  const columns = [
    { title: "Element" },
    { title: "Word" },
    { title: "Type" },
    { title: "Meaning" },
  ];
  const rows = elementsOf(carrier.words).map((element, index) => {
    const word = words[index];
    return word === undefined
      ? [codeSpan(element), "", "", "0."]
      : [
          codeSpan(element),
          wordName(name, ["request"], word, links),
          wordType(word, links),
          wordMeaning(word, links),
        ];
  });
  const { name: struct } = ring.request;
  const where =
    struct === undefined
      ? ""
      : ` in ${links.link({ declaration: struct, part: [carrier.words.name], label: `struct ${struct}` })}`;
  return [`**Request**${where}:`, table(columns, rows)];
}

/** One row for each outcome. */
function replyBlocks({ name, ring, carrier, replies }: Message, links: Links): readonly string[] {
  const elements = elementsOf(carrier.result);
  const worded = replies.some(({ words }) => words.length > 0);
  const columns = [
    { title: "Status" },
    ...(worded ? [{ title: codeSpan(carrier.result.name) }] : []),
    { title: "Meaning" },
  ];
  const rows = replies.map((reply) => [
    `${links.anchor({ declaration: name, part: ["response", reply.name] })}${codeLink(carrier.status, reply.status, links)}`,
    ...(worded ? [resultCell(name, reply, elements, links)] : []),
    proseCell(reply.prose, links),
  ]);
  const { name: struct } = ring.response;
  const where =
    struct === undefined
      ? ""
      : ` in ${links.link({ declaration: struct, part: [carrier.status.name], label: `struct ${struct}` })}`;
  return [`**Response**${where}:`, table(columns, rows)];
}

function resultCell(
  message: string,
  reply: Reply,
  elements: readonly string[],
  links: Links,
): string {
  if (reply.words.length === 0) return "0";
  return reply.words
    .map((word, index) => {
      const place = elements.length > 1 ? `${codeSpan(elements[index] ?? "")}: ` : "";
      const name = wordName(message, ["response", reply.name], word, links);
      return `${place}${name}, ${wordType(word, links)}. ${wordMeaning(word, links)}`;
    })
    .join("<br>");
}

function wordName(message: string, way: readonly string[], { name }: Word, links: Links): string {
  return `${links.anchor({ declaration: message, part: [...way, name] })}${codeSpan(name)}`;
}

function wordType({ type }: Word, links: Links): string {
  return type.kind === "page" ? "grant reference" : typeText(type, links);
}

function wordMeaning({ type, prose }: Word, links: Links): string {
  const meaning = proseCell(prose, links);
  return type.kind === "page" ? `${meaning}<br>${pageText(type, links)}` : meaning;
}

/** The elements of a member that carries words, as C names them. */
function elementsOf({ name, type }: Member): readonly string[] {
  return type.kind === "array"
    ? Array.from({ length: type.length }, (_, index) => `${name}[${index}]`)
    : [name];
}

/** A code that a member holds, with a link to its row. */
function codeLink(holder: Member, code: Codes["values"][number], links: Links): string {
  const family = holder.type.kind === "scalar" ? holder.type.values : undefined;
  return family === undefined
    ? codeSpan(code.cName)
    : links.link({ declaration: family.name, part: [code.name], label: code.cName });
}
