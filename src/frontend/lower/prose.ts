import type { Span } from "../../diagnostics/core/span.ts";
import type { CommentLine } from "./source-map.ts";

/** A name in prose, before it is known what it names. */
export interface Reference {
  readonly kind: "reference";
  /** A link must lead somewhere; a name in backquotes may be a literal. */
  readonly form: "link" | "backquotes";
  readonly text: string;
  readonly span: Span;
}

export interface DraftText {
  readonly kind: "text";
  readonly text: string;
}

export interface DraftParagraph {
  readonly kind: "paragraph";
  readonly content: readonly (DraftText | Reference)[];
}

export interface DraftList {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly (readonly DraftBlock[])[];
}

export interface DraftCode {
  readonly kind: "codeBlock";
  readonly language: string;
  readonly lines: readonly string[];
}

/** Prose as it is written, its names not yet resolved. */
export type DraftBlock = DraftParagraph | DraftList | DraftCode;

/** What follows may name a language, and another backquote would make it text in code. */
const fence = /^```\s*([^\s`]*)[^`]*$/;
const bullet = /^(?:[-*]|(\d+)[.)])\s+/;

/** Parses the lines of a comment: paragraphs, lists (nested by indentation) and fenced code. */
export function blocks(lines: readonly CommentLine[], file: string): DraftBlock[] {
  const result: DraftBlock[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const text = line.text.trimStart();
    if (text === "") {
      index += 1;
    } else if (fence.test(text)) {
      const end = fenceEnd(lines, index);
      result.push(codeBlock(lines.slice(index, end)));
      index = end + 1;
    } else if (bullet.test(text)) {
      const end = listEnd(lines, index);
      result.push(list(lines.slice(index, end), file));
      index = end;
    } else {
      const end = paragraphEnd(lines, index);
      result.push({ kind: "paragraph", content: inlines(lines.slice(index, end), file) });
      index = end;
    }
  }
  return result;
}

function fenceEnd(lines: readonly CommentLine[], start: number): number {
  const end = lines.findIndex((line, at) => at > start && line.text.trim() === "```");
  return end === -1 ? lines.length : end;
}

function codeBlock(lines: readonly CommentLine[]): DraftBlock {
  const [opening, ...rest] = lines;
  const indent = indentOf(opening);
  return {
    kind: "codeBlock",
    language: fence.exec(opening?.text.trimStart() ?? "")?.[1] ?? "",
    lines: rest.map((line) => line.text.slice(Math.min(indent, indentOf(line)))),
  };
}

function paragraphEnd(lines: readonly CommentLine[], start: number): number {
  const end = lines.findIndex((line, at) => {
    const text = line.text.trim();
    return at > start && (text === "" || fence.test(text) || bullet.test(text));
  });
  return end === -1 ? lines.length : end;
}

/** A list goes on as long as lines are items of its kind or indented below one; a blank line may stand between. */
function listEnd(lines: readonly CommentLine[], start: number): number {
  const indent = indentOf(lines[start]);
  const ordered = isOrdered(lines[start]);
  let end = start + 1;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text.trim() === "") continue;
    const isItem =
      bullet.test(line.text.trimStart()) &&
      indentOf(line) === indent &&
      isOrdered(line) === ordered;
    if (!isItem && indentOf(line) <= indent) break;
    end = index + 1;
  }
  return end;
}

function list(lines: readonly CommentLine[], file: string): DraftBlock {
  const indent = indentOf(lines[0]);
  const items: CommentLine[][] = [];
  for (const line of lines) {
    const text = line.text.trimStart();
    const marker = indentOf(line) === indent ? bullet.exec(text) : null;
    if (marker === null) {
      items.at(-1)?.push(line);
    } else {
      const taken = line.text.length - text.length + marker[0].length;
      items.push([{ text: line.text.slice(taken), line: line.line, column: line.column + taken }]);
    }
  }
  return {
    kind: "list",
    ordered: isOrdered(lines[0]),
    items: items.map((item) => blocks(item, file)),
  };
}

function isOrdered(line: CommentLine | undefined): boolean {
  return bullet.exec(line?.text.trimStart() ?? "")?.[1] !== undefined;
}

function indentOf(line: CommentLine | undefined): number {
  return line === undefined ? 0 : line.text.length - line.text.trimStart().length;
}

const reference = /\{@link(?:code|plain)?\s([^}]*)\}|`([^`]+)`/g;

/** Parses the text of one paragraph, whose lines become one. */
export function inlines(lines: readonly CommentLine[], file: string): (DraftText | Reference)[] {
  const pieces = lines.map((line) => {
    const text = line.text.trim();
    return { ...line, text, column: line.column + line.text.indexOf(text) };
  });
  const lowered = pieces.map((piece) => piece.text).join(" ");
  const content: (DraftText | Reference)[] = [];
  let end = 0;
  for (const match of lowered.matchAll(reference)) {
    const [whole, link, literal] = match;
    if (match.index > end) content.push({ kind: "text", text: lowered.slice(end, match.index) });
    end = match.index + whole.length;
    content.push({
      kind: "reference",
      form: link === undefined ? "backquotes" : "link",
      text: (link ?? literal ?? "").trim(),
      span: spanOf(match.index, whole.length),
    });
  }
  if (end < lowered.length) content.push({ kind: "text", text: lowered.slice(end) });
  return content;

  function spanOf(start: number, length: number): Span {
    const from = position(start);
    const to = position(start + length - 1);
    return { file, ...from, endLine: to.line, endColumn: to.column + 1 };
  }

  function position(offset: number): { line: number; column: number } {
    let start = 0;
    for (const piece of pieces) {
      if (offset <= start + piece.text.length) {
        return { line: piece.line, column: piece.column + offset - start };
      }
      start += piece.text.length + 1;
    }
    throw new RangeError(`offset ${offset} lies outside the paragraph`);
  }
}
