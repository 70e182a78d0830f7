import type { Message, Parameter, Reply, Rule } from "../../model/declaration.ts";
import type { Codes, Member, Struct } from "../../model/type.ts";
import { elementsOf } from "../facts.ts";
import type { Links } from "./links.ts";
import { codeSpan, table } from "./markdown.ts";
import { isLoose, listItem, proseBlocks, proseCell } from "./prose.ts";
import { pageText, typeText } from "./type.ts";
import type { References } from "./uses.ts";

/** A message: prose, request parameters, replies and rules. */
export function messageBlocks(message: Message, references: References): readonly string[] {
  const { links } = references;
  const { name, ring, envelope, code } = message;
  const ringLink = links.link({ declaration: ring.name, part: [], label: ring.name });
  return [
    ...proseBlocks(message.prose, links),
    `Type ${codeLink(envelope.type, code, links)} (${code.value}) of ring ${ringLink}.`,
    ...requestBlocks(message, links),
    ...replyBlocks(message, links),
    ...ruleBlocks(name, message.rules, references),
  ];
}

/** One row for each parameter of the request, and one for the elements that are left. */
function requestBlocks(
  { name, ring, envelope, parameters }: Message,
  links: Links,
): readonly string[] {
  const title = `**Request**${inStruct(ring.request, envelope.words, links)}`;
  if (parameters.length === 0)
    return [`${title}: no parameters; all of ${codeSpan(envelope.words.name)} is 0.`];
  const columns = [
    { title: "Element" },
    { title: "Parameter" },
    { title: "Type" },
    { title: "Meaning" },
  ];
  const elements = elementsOf(envelope.words).map((element) => codeSpan(element));
  const rest = elements.slice(parameters.length);
  const rows = parameters.map((parameter, index) => [
    elements[index] ?? "",
    parameterName(name, ["request"], parameter, links),
    parameterType(parameter, links),
    parameterMeaning(parameter, links),
  ]);
  const restRows = rest.length === 0 ? [] : [[rest.join(", "), "", "", "Reserved: 0."]];
  return [`${title}:`, table(columns, [...rows, ...restRows])];
}

function inStruct({ name }: Struct, member: Member, links: Links): string {
  if (name === undefined) return "";
  return ` in ${links.link({ declaration: name, part: [member.name], label: `struct ${name}` })}`;
}

/** One row for each outcome. */
function replyBlocks({ name, ring, envelope, replies }: Message, links: Links): readonly string[] {
  const elements = elementsOf(envelope.result);
  const hasParameters = replies.some(({ parameters }) => parameters.length > 0);
  const columns = [
    { title: "Status" },
    ...(hasParameters ? [{ title: codeSpan(envelope.result.name) }] : []),
    { title: "Meaning" },
  ];
  const rows = replies.map((reply) => [
    `${links.anchor({ declaration: name, part: ["response", reply.name] })}${codeLink(envelope.status, reply.status, links)}`,
    ...(hasParameters ? [resultCell(name, reply, elements, links)] : []),
    proseCell(reply.prose, links),
  ]);
  return [`**Response**${inStruct(ring.response, envelope.status, links)}:`, table(columns, rows)];
}

function resultCell(
  message: string,
  reply: Reply,
  elements: readonly string[],
  links: Links,
): string {
  if (reply.parameters.length === 0) return "0";
  return reply.parameters
    .map((parameter, index) => {
      const place = elements.length > 1 ? `${codeSpan(elements[index] ?? "")}: ` : "";
      const name = parameterName(message, ["response", reply.name], parameter, links);
      return `${place}${name}, ${parameterType(parameter, links)}. ${parameterMeaning(parameter, links)}`;
    })
    .join("<br>");
}

function parameterName(
  message: string,
  way: readonly string[],
  { name }: Parameter,
  links: Links,
): string {
  return `${links.anchor({ declaration: message, part: [...way, name] })}${codeSpan(name)}`;
}

function parameterType({ type }: Parameter, links: Links): string {
  return type.kind === "page" ? "grant reference" : typeText(type, links);
}

function parameterMeaning({ type, prose }: Parameter, links: Links): string {
  const meaning = proseCell(prose, links);
  return type.kind === "page" ? `${meaning}<br>${pageText(type, links)}` : meaning;
}

/** A code that a member holds, with a link to its row. */
function codeLink(holder: Member, code: Codes["values"][number], links: Links): string {
  const family = holder.type.kind === "scalar" ? holder.type.values : undefined;
  return family === undefined
    ? codeSpan(code.cName)
    : links.link({ declaration: family.name, part: [code.name], label: code.cName });
}

/** The rules of a ring or message: those of the interface, then those that the spec decides. */
export function ruleBlocks(
  owner: string,
  rules: readonly Rule[],
  references: References,
): readonly string[] {
  return [
    ...ruleList(
      "**Rules**",
      owner,
      rules.filter(({ decided }) => !decided),
      references,
    ),
    ...ruleList(
      "**Decisions** of this specification, where the interface is silent",
      owner,
      rules.filter(({ decided }) => decided),
      references,
    ),
  ];
}

function ruleList(
  title: string,
  owner: string,
  rules: readonly Rule[],
  { links }: References,
): readonly string[] {
  if (rules.length === 0) return [];
  const items = rules.map(({ name, obligation, prose }) => {
    const anchor = links.anchor({ declaration: owner, part: ["rules", name] });
    const blocks = proseBlocks(prose, links);
    const start = `${anchor}${codeSpan(name)} (**${obligation}**):`;
    const goesOn = prose?.blocks[0]?.kind === "paragraph";
    const text = goesOn ? [`${start} ${blocks[0] ?? ""}`, ...blocks.slice(1)] : [start, ...blocks];
    return listItem(text.join("\n\n"));
  });
  const loose = rules.some(({ prose }) => isLoose(prose?.blocks ?? []));
  return [`${title}:`, items.join(loose ? "\n\n" : "\n")];
}
