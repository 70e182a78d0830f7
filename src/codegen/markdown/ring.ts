import { aggregateType } from "../../naming/c.ts";
import { formatCount } from "../../text/text.ts";
import type { MemberFlag, Message, Parameter, Reply, Ring, Rule } from "../../model/declaration.ts";
import { pageSize } from "../../model/layout/abi.ts";
import { type LayoutGroup, groupAbis } from "../../model/layout/groups.ts";
import { type RingLayout, ringIndices, ringLayoutOf } from "../../model/layout/ring-layout.ts";
import type { Codes, Member, Struct } from "../../model/type.ts";
import { codesOf, elementsOf, familyOf } from "../../model/visit.ts";
import type { Links } from "./links.ts";
import { codeSpan, table, isLoose, listItem, proseBlocks, proseCell } from "./markdown.ts";
import { groupNames, pageText, typeText } from "./uses.ts";
import { ruleGroups } from "../shared/wording.ts";

/**
 * A ring: prose, what its slots hold, the layout of its page, its messages and rules.
 *
 * @param messages - those of the ring.
 */
export function ringBlocks(
  ring: Ring,
  messages: readonly Message[],
  links: Links,
): readonly string[] {
  return [...ringIntro(ring, links), ...pageBlocks(ring), ...ringDetails(ring, messages, links)];
}

/** What comes before the layout of the page: the prose, and what the slots hold. */
export function ringIntro({ prose, request, response }: Ring, links: Links): readonly string[] {
  return [
    ...proseBlocks(prose, links),
    `Requests are ${structLink(request, links)}, responses are ${structLink(response, links)}.`,
  ];
}

/** What comes behind it: what slots make up, the messages and the rules. */
export function ringDetails(
  ring: Ring,
  messages: readonly Message[],
  links: Links,
): readonly string[] {
  return [
    ...envelopeBlocks(ring),
    ...packetBlocks(ring, links),
    ...messageTable(messages, links),
    ...ruleBlocks(ring, links),
  ];
}

function structLink(struct: Struct, links: Links): string {
  const { name } = struct;
  return name === undefined ? "a struct" : links.link(aggregateType(struct), name);
}

/** The meaning of each index, as Xen's ring.h defines it. */
const indexMeanings = {
  req_prod: "number of requests produced so far",
  req_event: "value of `req_prod` from which on a notification is asked for",
  rsp_prod: "number of responses produced so far",
  rsp_event: "value of `rsp_prod` from which on a notification is asked for",
} as const;

export interface RingPage {
  readonly group: LayoutGroup;
  /** What the page holds, without a full stop. */
  readonly summary: string;
  readonly table: string;
}

/** The page of a ring, once for each layout. */
export function ringPages(ring: Ring): readonly RingPage[] {
  return groupAbis((abi) => JSON.stringify(ringLayoutOf(ring, abi))).map((group) => {
    const layout = ringLayoutOf(ring, group.abi);
    const { slots, slotSize } = layout;
    const summary = `A page of ${pageSize} bytes has ${slots} slots of ${formatCount(slotSize, "byte")} each`;
    return { group, summary, table: pageTable(layout) };
  });
}

function pageBlocks(ring: Ring): readonly string[] {
  return ringPages(ring).flatMap(({ group, summary, table: page }) => [
    `${summary}, on ${groupNames(group)}:`,
    page,
  ]);
}

function pageTable({ slotsOffset, slotSize, slots }: RingLayout): string {
  const columns = [{ numbers: "Offset" }, { numbers: "Size" }, "Content"];
  const indices = ringIndices.map(({ name, offset }) => [
    String(offset),
    "4",
    `${codeSpan(name)}: ${indexMeanings[name]}`,
  ]);
  const headEnd = ringIndices.length * 4;
  const slotsEnd = slotsOffset + slots * slotSize;
  const rest = pageSize - slotsEnd;
  return table(columns, [
    ...indices,
    [String(headEnd), String(slotsOffset - headEnd), "private use, and padding"],
    [String(slotsOffset), String(slots * slotSize), `slots 0 to ${slots - 1}`],
    ...(rest > 0 ? [[String(slotsEnd), String(rest), "unused"]] : []),
  ]);
}

/** How the members of the two structs make up a message. */
function envelopeBlocks({ envelope }: Ring): readonly string[] {
  if (envelope === undefined) return [];
  const { id, type, status, words, result } = envelope;
  const code = ({ name }: Member) => codeSpan(name);
  return [
    `A request is a message: ${code(type)} says which, ${code(id)} tells it from the others under way, and ${code(words)} holds its parameters. The response echoes ${code(id)} and ${code(type)}; ${code(status)} tells the outcome, and ${code(result)} holds what is returned. An element without a parameter is 0.`,
  ];
}

/** Which slots make up a packet. */
function packetBlocks({ packets }: Ring, links: Links): readonly string[] {
  if (packets === undefined) return [];
  const { side, more, extra, extraInfo, moreExtra } = packets;
  const linkTo = ({ member, flag }: MemberFlag) =>
    links.link(flag.cName, familyOf(member.type)?.name ?? "", flag.name);
  return [
    `A packet has one or more ${side}s, of which all but the last have ${linkTo(more)}. If the first one has ${linkTo(extra)}, slots with ${structLink(extraInfo, links)} come after it, of which all but the last have ${linkTo(moreExtra)}.`,
  ];
}

function messageTable(messages: readonly Message[], links: Links): readonly string[] {
  if (messages.length === 0) return [];
  const columns = [{ numbers: "Type" }, "Message", "Request", "Returns"];
  const rows = messages.map(({ name, code, parameters, replies }) => [
    String(code.value),
    links.link(name, name),
    parameters.map((one) => links.link(one.name, name, "request", one.name)).join(", "),
    replies
      .flatMap((reply) =>
        reply.parameters.map((one) => links.link(one.name, name, "response", reply.name, one.name)),
      )
      .join(", "),
  ]);
  return [table(columns, rows)];
}

/** A message: prose, request parameters, replies and rules. */
export function messageBlocks(message: Message, links: Links): readonly string[] {
  const { ring, envelope, code } = message;
  const ringLink = links.link(ring.name, ring.name);
  return [
    ...proseBlocks(message.prose, links),
    `Type ${codeLink(envelope.type, code, links)} (${code.value}) of ring ${ringLink}.`,
    ...requestBlocks(message, links),
    ...replyBlocks(message, links),
    ...ruleBlocks(message, links),
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
  const columns = ["Element", "Parameter", "Type", "Meaning"];
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

function inStruct(struct: Struct, member: Member, links: Links): string {
  const { name } = struct;
  if (name === undefined) return "";
  return ` in ${links.link(aggregateType(struct), name, member.name)}`;
}

/** One row for each outcome. */
function replyBlocks({ name, ring, envelope, replies }: Message, links: Links): readonly string[] {
  const elements = elementsOf(envelope.result);
  const hasParameters = replies.some(({ parameters }) => parameters.length > 0);
  const columns = ["Status", ...(hasParameters ? [codeSpan(envelope.result.name)] : []), "Meaning"];
  const rows = inOrderOfFamily(envelope.status, replies).map((reply) => [
    `${links.anchor(name, "response", reply.name)}${codeLink(envelope.status, reply.status, links)}`,
    ...(hasParameters ? [resultCell(name, reply, elements, links)] : []),
    proseCell(reply.prose, links),
  ]);
  return [`**Response**${inStruct(ring.response, envelope.status, links)}:`, table(columns, rows)];
}

/** Replies in the order of the status codes, which starts with success by custom. */
export function inOrderOfFamily({ type }: Member, replies: readonly Reply[]): readonly Reply[] {
  const codes = codesOf(type)?.values ?? [];
  const ordered = codes.flatMap((code) => replies.filter(({ status }) => status === code));
  return [...ordered, ...replies.filter((reply) => !ordered.includes(reply))];
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
  return `${links.anchor(message, ...way, name)}${codeSpan(name)}`;
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
  const family = familyOf(holder.type);
  return family === undefined
    ? codeSpan(code.cName)
    : links.link(code.cName, family.name, code.name);
}

function ruleBlocks({ name, rules }: Ring | Message, links: Links): readonly string[] {
  return ruleGroups(rules).flatMap((group) => {
    const title = group.decided
      ? "**Decisions** of this specification, where the interface is silent:"
      : "**Rules**:";
    const items = group.rules.map((rule) => ruleItem(name, rule, links));
    const loose = group.rules.some(({ prose }) => isLoose(prose?.blocks ?? []));
    return [title, items.join(loose ? "\n\n" : "\n")];
  });
}

function ruleItem(owner: string, { name, obligation, prose }: Rule, links: Links): string {
  const anchor = links.anchor(owner, "rules", name);
  const blocks = proseBlocks(prose, links);
  const start = `${anchor}${codeSpan(name)} (**${obligation}**):`;
  const goesOn = prose?.blocks[0]?.kind === "paragraph";
  const text = goesOn ? [`${start} ${blocks[0] ?? ""}`, ...blocks.slice(1)] : [start, ...blocks];
  return listItem(text.join("\n\n"));
}
