import type { Span } from "../../diagnostics/core/diagnostic.ts";
import type { Block, Inline } from "../../model/prose.ts";
import type { CommentLine } from "./source-map.ts";

/** Reads the content of a paragraph from its lines. */
export type ParagraphReader = (lines: readonly CommentLine[]) => readonly Inline[];

const fence = /^```\s*([^\s`]*)[^`]*$/;
const bullet = /^(?:[-*]|(\d+)[.)])\s+/;
/** A list is numbered from 1: a line that begins with another number goes on with a sentence. */
const firstBullet = /^(?:[-*]|1[.)])\s+/;

/** Reads the lines of a comment: paragraphs, lists (nested by indentation) and fenced code. */
export function readBlocks(lines: readonly CommentLine[], paragraph: ParagraphReader): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < lines.length) {
    const text = textAt(lines, start).trimStart();
    if (text === "") {
      start += 1;
    } else if (fence.test(text)) {
      const end = fenceEnd(lines, start);
      blocks.push(codeBlock(lines.slice(start, end)));
      start = end + 1;
    } else if (firstBullet.test(text)) {
      const end = listEnd(lines, start);
      blocks.push(list(lines.slice(start, end), paragraph));
      start = end;
    } else {
      const end = paragraphEnd(lines, start);
      blocks.push({ kind: "paragraph", content: paragraph(lines.slice(start, end)) });
      start = end;
    }
  }
  // A list that grew has room for 17.
  return blocks.slice();
}

function textAt(lines: readonly CommentLine[], index: number): string {
  return lines[index]?.text ?? "";
}

function fenceEnd(lines: readonly CommentLine[], start: number): number {
  const end = lines.findIndex((line, at) => at > start && line.text.trim() === "```");
  return end === -1 ? lines.length : end;
}

function codeBlock(lines: readonly CommentLine[]): Block {
  const opening = textAt(lines, 0);
  const indent = indentOf(opening);
  return {
    kind: "codeBlock",
    language: fence.exec(opening.trimStart())?.[1] ?? "",
    lines: lines.slice(1).map(({ text }) => text.slice(Math.min(indent, indentOf(text)))),
  };
}

function paragraphEnd(lines: readonly CommentLine[], start: number): number {
  const end = lines.findIndex((line, at) => {
    const text = line.text.trim();
    return at > start && (text === "" || fence.test(text) || firstBullet.test(text));
  });
  return end === -1 ? lines.length : end;
}

/** A list goes on as long as lines are items of its kind or indented below one; a blank line may stand between. */
function listEnd(lines: readonly CommentLine[], start: number): number {
  const first = textAt(lines, start);
  let end = start + 1;
  for (let index = start + 1; index < lines.length; index += 1) {
    const text = textAt(lines, index);
    if (text.trim() === "") continue;
    const isItem =
      bullet.test(text.trimStart()) &&
      indentOf(text) === indentOf(first) &&
      isOrdered(text) === isOrdered(first);
    if (!isItem && indentOf(text) <= indentOf(first)) break;
    end = index + 1;
  }
  return end;
}

function list(lines: readonly CommentLine[], paragraph: ParagraphReader): Block {
  const first = textAt(lines, 0);
  const items: CommentLine[][] = [];
  for (const line of lines) {
    const indent = indentOf(line.text);
    const marker = indent === indentOf(first) ? bullet.exec(line.text.slice(indent)) : null;
    if (marker === null) {
      items.at(-1)?.push(line);
    } else {
      const taken = indent + marker[0].length;
      items.push([{ ...line, text: line.text.slice(taken), column: line.column + taken }]);
    }
  }
  return {
    kind: "list",
    ordered: isOrdered(first),
    items: items.map((item) => readBlocks(item, paragraph)),
  };
}

function isOrdered(text: string): boolean {
  return bullet.exec(text.trimStart())?.[1] !== undefined;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** A name in prose, before it is known what it names. */
export interface Reference {
  /** A link has to resolve; a name in backquotes may be a literal. */
  readonly form: "link" | "backquotes";
  readonly text: string;
  readonly span: Span;
}

const reference = /\{@link(?:code|plain)?\s+([^\s}][^}]*)\}|`([^`]+)`/g;

/** Splits a paragraph, whose lines become one, into text and references. */
export function splitReferences(
  lines: readonly CommentLine[],
  file: string,
): readonly (string | Reference)[] {
  const trimmed = lines.map(({ text, line, column }) => {
    return { text: text.trim(), line, column: column + indentOf(text) };
  });
  const joined = trimmed.map(({ text }) => text).join(" ");
  if (!/[`{]/.test(joined)) return [joined];
  const content: (string | Reference)[] = [];
  let end = 0;
  for (const match of joined.matchAll(reference)) {
    const [whole, link, literal] = match;
    if (match.index > end) content.push(joined.slice(end, match.index));
    end = match.index + whole.length;
    const last = positionIn(trimmed, end - 1);
    content.push({
      form: link === undefined ? "backquotes" : "link",
      text: (link ?? literal ?? "").trim(),
      span: {
        file,
        ...positionIn(trimmed, match.index),
        endLine: last.line,
        endColumn: last.column + 1,
      },
    });
  }
  if (end < joined.length) content.push(joined.slice(end));
  return content;
}

/** The position of the character at `offset` of lines that are joined by blanks. */
function positionIn(lines: readonly CommentLine[], offset: number): Pick<Span, "line" | "column"> {
  let start = 0;
  for (const { text, line, column } of lines) {
    if (offset <= start + text.length) return { line, column: column + offset - start };
    start += text.length + 1;
  }
  throw new RangeError(`offset ${offset} is outside of the paragraph`);
}
