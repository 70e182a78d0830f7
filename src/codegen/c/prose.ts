import type { Message } from "../../model/declaration.ts";
import {
  type Prose,
  blockLines,
  hasLongItem,
  indentLines,
  inlineText,
  mentions,
  proseLine,
  type ProseDialect,
} from "../../model/prose.ts";
import { familyLabel } from "../../model/numbers.ts";
import type { Codes, Flags } from "../../model/type.ts";
import { endSentence, wrap } from "../../text/text.ts";
import { comment, commentWidth, escapeComment } from "../shared/c-text.ts";

/** What a comment calls the target of a link. */
export type LinkName = ProseDialect["link"];

const cNameOf: LinkName = ({ cName }) => cName;

/** Prose in comments of C. */
function dialect(link: LinkName): ProseDialect {
  return {
    link,
    text: (text) => text,
    code: (text) => text,
    paragraph: (text, width) => wrap(wordsOf(text), width),
    codeBlock: ({ lines }) => indentLines(lines, "    "),
    mark: ({ ordered, items }, index) =>
      ordered ? `${index + 1}. `.padStart(`${items.length}. `.length) : "- ",
    isLoose: hasLongItem,
  };
}

/** The blocks of `prose` as lines of at most `width` columns, with an empty line between blocks. */
export function proseLines(
  prose: Prose | undefined,
  width: number,
  link: LinkName = cNameOf,
): readonly string[] {
  return blockLines(prose?.blocks ?? [], dialect(link), width);
}

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
  link: LinkName = cNameOf,
): readonly string[] {
  const blocks = prose?.blocks ?? [];
  const own = dialect(link);
  const [first] = blocks;
  const opening = first?.kind === "paragraph" ? inlineText(first.content, own) : "";
  const rest = first?.kind === "paragraph" ? blocks.slice(1) : blocks;
  const indent = " ".repeat(lead.length);
  // What an opening such as "One of:" announces stays right below it.
  const isAnnounced = rest.length > 0 && opening.endsWith(":");
  const [said, last] =
    after.length === 0 || !isAnnounced
      ? [[...before, after.length === 0 ? opening : endSentence(opening), ...after], []]
      : [[...before, opening], after];
  const text = wordsOf(said.join(" "));
  const lines = wrap(text, width, { first: lead, rest: indent });
  const head = lines.length === 0 && lead.trim() !== "" ? [lead.trimEnd()] : lines;
  const below = [
    ...indentLines(blockLines(rest, own, width - lead.length), indent),
    ...(last.length === 0
      ? []
      : ["", ...wrap(wordsOf(last.join(" ")), width, { first: indent, rest: indent })]),
  ];
  return below.length === 0 || head.length === 0 ? [...head, ...below] : [...head, "", ...below];
}

/** The pieces of `text` between which a line may break: never after a backslash. */
export function wordsOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const word of escapeComment(text).split(" ").filter(Boolean)) {
    const last = pieces.at(-1) ?? "";
    if (last.endsWith("\\")) pieces.splice(-1, 1, `${last} ${word}`);
    else pieces.push(word);
  }
  return pieces;
}

/** In the text about a member of the aggregate at `path`, the other members are called by their names alone. */
export function memberNames([declaration, ...path]: readonly string[]): LinkName {
  return ({ kind, cName, declaration: owner, part }) => {
    const isBeside =
      kind === "member" &&
      owner === declaration &&
      path.every((name, index) => part[index] === name);
    return isBeside ? part.slice(path.length).join(".") : cName;
  };
}

/** In the text of a message, its parameters are called by their names alone, and its replies by their status. */
export function messageNames({ name, replies }: Message): LinkName {
  return ({ kind, cName, declaration, part }) => {
    const own = declaration === name ? part.at(-1) : undefined;
    if (own === undefined) return cName;
    if (kind === "parameter") return own;
    const reply = kind === "reply" ? replies.find((one) => one.name === own) : undefined;
    return reply?.status.cName ?? cName;
  };
}

/**
 * A sentence that names the macros of a member's or parameter's values, unless its prose links to them, or is
 * the only value that it has.
 */
export function familySentence(
  family: Codes | Flags | undefined,
  prose: Prose | undefined,
): readonly string[] {
  if (family === undefined || mentions(prose, family.name)) return [];
  const text = proseLine(prose).replace(/\.$/, "");
  if (family.values.some(({ cName }) => cName === text)) return [];
  const [only, ...others] = family.values;
  if (family.kind === "codes") return [`One of ${familyLabel(family)}.`];
  const isOne = only !== undefined && others.length === 0;
  return [isOne ? `0 or ${only.cName}.` : `Any of ${familyLabel(family)}.`];
}
