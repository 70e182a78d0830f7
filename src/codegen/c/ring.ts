import { typeName } from "../../naming/c.ts";
import type { Message, PageType, Parameter, Reply, Ring, Rule } from "../../model/declaration.ts";
import { type Abi, pageSize } from "../../model/layout/abi.ts";
import { pageCapacity } from "../../model/layout/layout.ts";
import { numbersByAbi } from "../../model/layout/groups.ts";
import { ringLayoutOf } from "../../model/layout/ring-layout.ts";
import type { Member } from "../../model/type.ts";
import { aggregateType } from "../../naming/c.ts";
import { elementOf, elementsOf } from "../../model/visit.ts";
import { paragraphs, wrap } from "../../text/text.ts";
import { comment, commentWidth, dimensionsText, lineWidth } from "../shared/c-text.ts";
import { abiList, grantText, ruleGroups } from "../shared/wording.ts";
import { template } from "../shared/template.ts";
import {
  type LinkName,
  type Remark,
  familySentence,
  hangingLines,
  messageNames,
  proseLines,
  wordsOf,
} from "./prose.ts";

/** A ring: prose, size and rules in a comment, then the macro of Xen's ring.h that declares its types. */
export function ringLines(ring: Ring): readonly string[] {
  const width = commentWidth();
  const slots = perAbi((abi) => ringLayoutOf(ring, abi).slots);
  const size = `A page of ${pageSize} octets holds ${slots} slots.`;
  const rules = ruleTexts(ring.rules, width).flatMap(({ title, lines }) => [[title], lines]);
  return [
    ...comment(paragraphs(proseLines(ring.prose, width), wrap(wordsOf(size), width), ...rules)),
    ...macro(ring),
  ];
}

/** The macro on one line, or with a line for each argument where that is too long. */
function macro({ name, request, response }: Ring): readonly string[] {
  const start = "DEFINE_RING_TYPES(";
  const types = [request, response].map(aggregateType);
  const line = `${start}${[name, ...types].join(", ")});`;
  if (line.length <= lineWidth) return [line];
  return `${[name, ...types].join(",\n")});`
    .split("\n")
    .map((argument, index) => (index === 0 ? start : " ".repeat(start.length)) + argument);
}

/** Rules below a title. */
function ruleTexts(rules: readonly Rule[], width: number, link?: LinkName) {
  return ruleGroups(rules).map((group) => ({
    title: group.decided
      ? "Decided by this specification, where the interface itself is silent:"
      : "Rules:",
    lines: group.rules.flatMap(({ name, obligation, prose }) =>
      hangingLines(" - ", { before: [`${name} (${obligation}):`], prose }, width, link),
    ),
  }));
}

/** A sentence on the page that a parameter refers to: how it is granted, and what it holds. */
function pageSentence(page: PageType): string {
  const { element, length, count } = page;
  const name = typeName(element) ?? elementOf(element).kind;
  const entry = `${name}${dimensionsText(element)}`;
  const entries = perAbi((abi) => pageCapacity(element, abi));
  const held = length === undefined ? `at most ${entries}` : String(length);
  const counted = count === undefined ? "" : `, counted by "${count}"`;
  return `Grant reference of a page, which ${grantText(page)} and holds ${held} ${entry} entries${counted}.`;
}

/** A number that may depend on the ABI: `64`, or `64 (i386: 128)` where some ABIs differ. */
function perAbi(numberOn: (abi: Abi) => number): string {
  const [usual, ...others] = numbersByAbi(numberOn);
  const exceptions = others.map(({ abis, number }) => `${abiList(abis)}: ${number}`);
  return exceptions.length === 0
    ? String(usual?.number)
    : `${usual?.number} (${exceptions.join("; ")})`;
}

const messageTemplate = template("c/message.hbs");

/** The documentation of a message, which is all that C has of it. */
export function messageLines(message: Message): readonly string[] {
  const link = messageNames(message);
  const width = commentWidth();
  const { envelope, code, name, replies } = message;
  const type = { name: envelope.type.name, remark: textRemark(code.cName) };
  const request = [type, ...requestEntries(envelope.words, message.parameters)];
  const echoes = [{ name: envelope.id.name, remark: textRemark("that of the request") }, type];
  const results = replyEntries(envelope.result, replies);
  const response = [
    ...echoes,
    ...statusEntries(message, width - remarkColumn([...echoes, envelope.status, ...results])),
    ...results,
  ];
  const view = {
    name,
    underline: "-".repeat(name.length),
    prose: proseLines(message.prose, width, link),
    request: entryLines(request, width, link),
    response: entryLines(response, width, link),
    rules: ruleTexts(message.rules, width, link),
  };
  return comment(messageTemplate(view).trimEnd().split("\n"));
}

/** The parameters of a request: each is an element of `member`, and the elements after them are 0. */
function requestEntries(member: Member, parameters: readonly Parameter[]): readonly MemberRow[] {
  const named = parameters.map((parameter, index) => ({
    name: elementsOf(member)[index] ?? "",
    remark: parameterRemark(parameter, []),
  }));
  const rest = reserved(member, parameters.length);
  return rest === undefined
    ? named
    : [...named, { name: rest, remark: textRemark("0 (reserved)") }];
}

/** The parameters of the replies, each with the status that it comes with; every other element is 0. */
function replyEntries(member: Member, replies: readonly Reply[]): readonly MemberRow[] {
  const most = Math.max(0, ...replies.map(({ parameters }) => parameters.length));
  const entries = Array.from({ length: most }, (_, index) => index).flatMap((index) => {
    const holders = replies.flatMap(({ status, parameters }) => {
      const parameter = parameters[index];
      return parameter === undefined ? [] : [parameterRemark(parameter, [`with ${status.cName},`])];
    });
    const otherwise = holders.length < replies.length ? [textRemark("0 otherwise")] : [];
    return [...holders, ...otherwise].map((remark, part) => ({
      name: part === 0 ? (elementsOf(member)[index] ?? "") : "",
      remark,
    }));
  });
  const rest = reserved(member, most);
  return rest === undefined ? entries : [...entries, { name: rest, remark: textRemark("0") }];
}

function parameterRemark({ name, prose, type }: Parameter, conditions: readonly string[]): Remark {
  const after = type.kind === "page" ? [pageSentence(type)] : familySentence(type.values, prose);
  return { before: [...conditions, `${name}:`], prose, after };
}

/** The elements of `member` from `first` on: `data[2..3]`. */
function reserved(member: Member, first: number): string | undefined {
  const elements = elementsOf(member);
  const last = elements.length - 1;
  if (first > last) return undefined;
  return first === last ? elements[first] : `${member.name}[${first}..${last}]`;
}

/**
 * The outcomes of a message. The meanings follow the names where all of them fit there, and are below them
 * otherwise.
 *
 * @param room - columns of the remarks.
 */
function statusEntries(message: Message, room: number): readonly MemberRow[] {
  const { envelope, replies } = message;
  const { name } = envelope.status;
  const column = Math.max(0, ...replies.map(({ status }) => status.cName.length));
  const behind = replies.map(({ status, prose }): MemberRow => ({
    name: "",
    lead: `${status.cName.padEnd(column)}  `,
    remark: { prose },
  }));
  const fits = behind.every(
    ({ lead = "", remark }) => hangingLines(lead, remark, room, messageNames(message)).length === 1,
  );
  const entries = fits
    ? behind
    : replies.flatMap(({ status, prose }): MemberRow[] => [
        { name: "", remark: textRemark(status.cName) },
        { name: "", lead: "    ", remark: { prose } },
      ]);
  return entries.map((entry, index) => (index === 0 ? { ...entry, name } : entry));
}

/** What a member of a struct holds, as a row of a comment. */
interface MemberRow {
  /** `data[0]`; empty for one more remark on the same member. */
  readonly name: string;
  /** The start of the remark; its other lines are indented by the same width. */
  readonly lead?: string;
  readonly remark: Remark;
}

/** ` data[0] = …`: the names in one column, the remarks in another. */
function entryLines(
  entries: readonly MemberRow[],
  width: number,
  link: LinkName,
): readonly string[] {
  const column = nameColumn(entries);
  return entries.flatMap(({ name, lead = "", remark }) =>
    hangingLines(` ${name.padEnd(column)} ${name === "" ? " " : "="} ${lead}`, remark, width, link),
  );
}

function remarkColumn(entries: readonly Pick<MemberRow, "name">[]): number {
  return nameColumn(entries) + " ".length + " = ".length;
}

function textRemark(text: string): Remark {
  return { before: [text], prose: undefined };
}

function nameColumn(entries: readonly Pick<MemberRow, "name">[]): number {
  return Math.max(0, ...entries.map(({ name }) => name.length));
}
