import type { Message } from "../../model/declaration.ts";
import type { Prose, Target } from "../../model/prose.ts";
import type { Codes, Flags } from "../../model/type.ts";
import { wrap } from "../../text/text.ts";
import { comment, commentWidth, escapeComment, isSpliced } from "../c-text.ts";
import {
  blockLines,
  hasLongItem,
  indentLines,
  inlineText,
  mapLinks,
  mentions,
  type ProseDialect,
} from "../prose.ts";

/** Prose in comments of C. */
const dialect: ProseDialect = {
  text: (text) => text,
  code: (text) => text,
  link: (target) => target.cName,
  paragraph: (text, width) => wrap(wordsOf(text), width),
  codeBlock: ({ lines }) => indentLines(lines, "    "),
  mark: ({ ordered, items }, index) =>
    ordered ? `${index + 1}. `.padStart(`${items.length}. `.length) : "- ",
  isLoose: hasLongItem,
};

/** The blocks of `prose` as lines of at most `width` columns, with an empty line between blocks. */
export function proseLines(prose: Prose | undefined, width: number): readonly string[] {
  return blockLines(prose?.blocks ?? [], dialect, width);
}

/** `prose` as a comment of its own. */
export function proseComment(prose: Prose | undefined): readonly string[] {
  return comment(proseLines(prose, commentWidth()));
}

/** Prose with short sentences around it. */
export interface Remark {
  /** What comes before the prose, in its first paragraph. */
  readonly before?: readonly string[];
  readonly prose: Prose | undefined;
  /** What comes after the first paragraph of the prose, in that paragraph. */
  readonly after?: readonly string[];
}

/** Lines of at most `width` columns; the first begins with `lead`, and the others are indented by as much. */
export function hangingLines(
  lead: string,
  { before = [], prose, after = [] }: Remark,
  width: number,
): readonly string[] {
  const [first, ...others] = prose?.blocks ?? [];
  const opening = first?.kind === "paragraph" ? inlineText(first.content, dialect) : "";
  const rest = first?.kind === "paragraph" ? others : (prose?.blocks ?? []);
  const indent = " ".repeat(lead.length);
  const text = wordsOf([...before, opening, ...after].join(" "));
  const lines = wrap(text, width, { first: lead, rest: indent });
  const head = lines.length === 0 && lead.trim() !== "" ? [lead.trimEnd()] : lines;
  const below = indentLines(blockLines(rest, dialect, width - lead.length), indent);
  return below.length === 0 || head.length === 0 ? [...head, ...below] : [...head, "", ...below];
}

/** The pieces of `text` between which a line may break: never after a backslash. */
export function wordsOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const word of escapeComment(text).split(" ").filter(Boolean)) {
    const last = pieces.at(-1) ?? "";
    if (isSpliced(last)) pieces.splice(-1, 1, `${last} ${word}`);
    else pieces.push(word);
  }
  return pieces;
}

/** Prose about a member of the aggregate at `path`: the other members are called by their names alone. */
export function besideMembers(
  prose: Prose | undefined,
  [declaration, ...path]: readonly string[],
): Prose | undefined {
  return withShortNames(prose, (target) => {
    const isBeside =
      target.kind === "member" &&
      target.declaration === declaration &&
      path.every((part, index) => target.part[index] === part);
    return isBeside ? target.part.slice(path.length).join(".") : undefined;
  });
}

/** `message` with prose that calls its own parameters by their names alone, and its replies by their status. */
export function withOwnNames(message: Message): Message {
  const shortName = ({ kind, declaration, part }: Target) => {
    if (declaration !== message.name) return undefined;
    if (kind === "parameter") return part.at(-1);
    return message.replies.find(({ name }) => kind === "reply" && name === part.at(-1))?.status
      .cName;
  };
  const local = <T extends { readonly prose: Prose | undefined }>(one: T): T => ({
    ...one,
    prose: withShortNames(one.prose, shortName),
  });
  return {
    ...local(message),
    parameters: message.parameters.map(local),
    replies: message.replies.map((reply) => ({
      ...local(reply),
      parameters: reply.parameters.map(local),
    })),
    rules: message.rules.map(local),
  };
}

/** @param shortName - a shorter name for a target; `undefined` where it keeps its C name. */
function withShortNames(
  prose: Prose | undefined,
  shortName: (target: Target) => string | undefined,
): Prose | undefined {
  return mapLinks(prose, (target) => ({ ...target, cName: shortName(target) ?? target.cName }));
}

/** A sentence that names the macros of a member's or parameter's values, unless its prose links to them. */
export function familySentence(
  family: Codes | Flags | undefined,
  prose: Prose | undefined,
): readonly string[] {
  if (family === undefined || mentions(prose, family.name)) return [];
  const [only, ...others] = family.values;
  const isOne = only !== undefined && others.length === 0;
  if (isOne && "maskName" in only) return [`0 or ${only.maskName}.`];
  return [`${family.kind === "codes" ? "One" : "Any"} of ${family.name}_*.`];
}
