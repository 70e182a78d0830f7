import type { Message } from "../../model/declaration.ts";
import type { Block, Inline, List, Prose, Target } from "../../model/prose.ts";
import { wrap } from "../../text/text.ts";
import { comment, commentWidth, isSpliced, safe } from "../c-text.ts";

/** The blocks of `prose` as lines of at most `width` columns, with an empty line between blocks. */
export function proseLines(prose: Prose | undefined, width: number): readonly string[] {
  return blockLines(prose?.blocks ?? [], width);
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

/**
 * Lines of at most `width` columns that begin with `lead` and go on below it.
 *
 * @param hang - columns before the other lines: those of `lead`, if it is left out.
 */
export function hangingLines(
  lead: string,
  { before = [], prose, after = [] }: Remark,
  width: number,
  hang = lead.length,
): readonly string[] {
  const [first, ...others] = prose?.blocks ?? [];
  const opening = first?.kind === "paragraph" ? inlineText(first.content) : "";
  const rest = first?.kind === "paragraph" ? others : (prose?.blocks ?? []);
  const indent = " ".repeat(hang);
  const text = words([...before, opening, ...after].join(" "));
  const lines = wrap(text, width, { first: lead, rest: indent });
  const head = lines.length === 0 && lead.trim() !== "" ? [lead.trimEnd()] : lines;
  const below = blockLines(rest, width - hang).map((line) => indented(line, indent));
  return below.length === 0 || head.length === 0 ? [...head, ...below] : [...head, "", ...below];
}

/** Text in one line, as C shows it. */
function inlineText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      switch (part.kind) {
        case "text":
        case "code":
          return part.text;
        case "link":
          return part.target.cName;
      }
    })
    .join("")
    .trim();
}

/** The pieces of `text` between which a line may break: never after a backslash. */
export function words(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const word of safe(text).split(" ").filter(Boolean)) {
    const last = pieces.at(-1);
    if (last !== undefined && isSpliced(last)) pieces.splice(-1, 1, `${last} ${word}`);
    else pieces.push(word);
  }
  return pieces;
}

function blockLines(blocks: readonly Block[], width: number): readonly string[] {
  return blocks.flatMap((block, index) => {
    const lines = linesOf(block, width);
    return index === 0 ? lines : ["", ...lines];
  });
}

function linesOf(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return wrap(words(inlineText(block.content)), width);
    case "list":
      return listLines(block, width);
    case "codeBlock":
      return block.lines.map((line) => indented(line, "    "));
  }
}

function listLines(list: List, width: number): readonly string[] {
  const marks = list.items.map((_, index) => (list.ordered ? `${index + 1}. ` : "- "));
  const hang = Math.max(0, ...marks.map((mark) => mark.length));
  const loose = list.items.some((item) => item.length > 1);
  return list.items.flatMap((item, index) => {
    const lines = blockLines(item, width - hang).map((line, part) =>
      indented(line, part === 0 ? (marks[index] ?? "").padStart(hang) : " ".repeat(hang)),
    );
    return loose && index > 0 ? ["", ...lines] : lines;
  });
}

function indented(line: string, indent: string): string {
  return line === "" ? "" : indent + line;
}

/** A name for a place that is shorter than the full one; `undefined` where there is none. */
type Shorter = (target: Target) => string | undefined;

/** Prose about a member of the aggregate at `path`: the members beside it go by their names alone. */
export function besideMembers(
  prose: Prose | undefined,
  [declaration, ...path]: readonly string[],
): Prose | undefined {
  return renamed(prose, (target) => {
    const isBeside =
      target.kind === "member" &&
      target.declaration === declaration &&
      path.every((part, index) => target.part[index] === part);
    return isBeside ? target.part.slice(path.length).join(".") : undefined;
  });
}

/** `message` with prose in which its own words go by their names alone, and its replies by their status. */
export function inItsOwnWords(message: Message): Message {
  const shorter: Shorter = ({ kind, declaration, part }) => {
    if (declaration !== message.name) return undefined;
    if (kind === "word") return part.at(-1);
    return message.replies.find(({ name }) => kind === "reply" && name === part.at(-1))?.status
      .cName;
  };
  const local = <T extends { readonly prose: Prose | undefined }>(one: T): T => ({
    ...one,
    prose: renamed(one.prose, shorter),
  });
  return {
    ...local(message),
    parameters: message.parameters.map(local),
    replies: message.replies.map((reply) => ({
      ...local(reply),
      words: reply.parameters.map(local),
    })),
    rules: message.rules.map(local),
  };
}

function renamed(prose: Prose | undefined, shorter: Shorter): Prose | undefined {
  return prose && { ...prose, blocks: prose.blocks.map((block) => renamedBlock(block, shorter)) };
}

function renamedBlock(block: Block, shorter: Shorter): Block {
  switch (block.kind) {
    case "paragraph":
      return { ...block, content: block.content.map((part) => renamedInline(part, shorter)) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => item.map((one) => renamedBlock(one, shorter))),
      };
    case "codeBlock":
      return block;
  }
}

function renamedInline(part: Inline, shorter: Shorter): Inline {
  if (part.kind !== "link") return part;
  const { target } = part;
  return { ...part, target: { ...target, cName: shorter(target) ?? target.cName } };
}
