import type { Span } from "../../../diagnostics/core/span.ts";
import type { CommentLine } from "../../outline.ts";
import type { DraftText, Reference } from "./draft.ts";

const reference = /\{@link(?:code|plain)?\s([^}]*)\}|`([^`]+)`/g;

/** Parses the text of one paragraph, whose lines become one. */
export function inlines(lines: readonly CommentLine[], file: string): (DraftText | Reference)[] {
  const pieces = lines.map((line) => {
    const text = line.text.trim();
    return { ...line, text, column: line.column + line.text.indexOf(text) };
  });
  const joined = pieces.map((piece) => piece.text).join(" ");
  const content: (DraftText | Reference)[] = [];
  let end = 0;
  for (const match of joined.matchAll(reference)) {
    const [whole, link, literal] = match;
    if (match.index > end) content.push({ kind: "text", text: joined.slice(end, match.index) });
    end = match.index + whole.length;
    content.push({
      kind: "reference",
      form: link === undefined ? "backquotes" : "link",
      text: (link ?? literal ?? "").trim(),
      span: spanOf(match.index, whole.length),
    });
  }
  if (end < joined.length) content.push({ kind: "text", text: joined.slice(end) });
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
