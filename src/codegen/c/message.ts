import type { Message, Parameter, Reply } from "../../model/declaration.ts";
import type { Member } from "../../model/type.ts";
import { comment, commentWidth } from "../c-text.ts";
import { elementsOf } from "../facts.ts";
import { template } from "../template.ts";
import { type Remark, familySentence, hangingLines, withOwnNames, proseLines } from "./prose.ts";
import { type RuleGroup, pageSentence, ruleGroups } from "./ring.ts";

interface MessageView {
  readonly name: string;
  readonly underline: string;
  readonly prose: readonly string[];
  readonly request: readonly string[];
  readonly response: readonly string[];
  readonly rules: readonly RuleGroup[];
}

const messageTemplate = template<MessageView>("c/message.hbs");

/** The documentation of a message, which is all that C has of it. */
export function messageLines(declared: Message): readonly string[] {
  const message = withOwnNames(declared);
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
    prose: proseLines(message.prose, width),
    request: entryLines(request, width),
    response: entryLines(response, width),
    rules: ruleGroups(message.rules, width),
  };
  return comment(messageTemplate(view).trimEnd().split("\n"));
}

/** The parameters of a request: each is an element of `member`, and the elements after them are 0. */
function requestEntries(member: Member, parameters: readonly Parameter[]): readonly Entry[] {
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
function replyEntries(member: Member, replies: readonly Reply[]): readonly Entry[] {
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
function statusEntries({ envelope, replies }: Message, room: number): readonly Entry[] {
  const { name } = envelope.status;
  const column = Math.max(0, ...replies.map(({ status }) => status.cName.length));
  const behind = replies.map(({ status, prose }): Entry => ({
    name: "",
    lead: `${status.cName.padEnd(column)}  `,
    remark: { prose },
  }));
  const fits = behind.every(
    ({ lead = "", remark }) => hangingLines(lead, remark, room).length === 1,
  );
  const entries = fits
    ? behind
    : replies.flatMap(({ status, prose }): Entry[] => [
        { name: "", remark: textRemark(status.cName) },
        { name: "", lead: "    ", remark: { prose } },
      ]);
  return entries.map((entry, index) => (index === 0 ? { ...entry, name } : entry));
}

/** What a member of a struct holds, as a row of a comment. */
interface Entry {
  /** `data[0]`; empty for one more remark on the same member. */
  readonly name: string;
  /** The start of the remark; its other lines are indented by the same width. */
  readonly lead?: string;
  readonly remark: Remark;
}

/** ` data[0] = …`: the names in one column, the remarks in another. */
function entryLines(entries: readonly Entry[], width: number): readonly string[] {
  const column = nameColumn(entries);
  return entries.flatMap(({ name, lead = "", remark }) =>
    hangingLines(` ${name.padEnd(column)} ${name === "" ? " " : "="} ${lead}`, remark, width),
  );
}

/** Columns left of the remarks. */
function remarkColumn(entries: readonly Pick<Entry, "name">[]): number {
  return nameColumn(entries) + " ".length + " = ".length;
}

/** A remark that is a text of its own. */
function textRemark(text: string): Remark {
  return { before: [text], prose: undefined };
}

function nameColumn(entries: readonly Pick<Entry, "name">[]): number {
  return Math.max(0, ...entries.map(({ name }) => name.length));
}
