import type { Span } from "../core/span.ts";

/** A line of source as a terminal shows it, and the line below that points into it. */
export interface Excerpt {
  readonly line: string;
  /** Spaces and carets. */
  readonly marker: string;
}

/** The most columns that an excerpt has, without the line number. */
const maximumWidth = 100;
/** Columns kept before the span where a long line is cut. */
const leadingWidth = 30;
/** Where TypeScript begins a line. */
const lineBreak = /\r\n|[\n\r\u2028\u2029]/;
const tabWidth = 4;
const ellipsis = "...";

/**
 * The first line of `span` with carets under the part of it that belongs to the span.
 *
 * Tabs become spaces, what has no width of its own becomes a replacement character, and of a line that is too long the
 * surroundings of the span are left. `undefined` where the source has no such line.
 */
export function excerpt(source: string, span: Span): Excerpt | undefined {
  const text = source.split(lineBreak, span.line)[span.line - 1];
  if (text === undefined) return undefined;
  const endColumn = span.endLine > span.line ? text.length + 1 : span.endColumn;
  const cells = cellsOf(text);
  const from = cells.findIndex(({ column }) => column >= span.column);
  const start = from === -1 ? cells.length : from;
  const count = cells.slice(start).filter(({ column }) => column < endColumn).length;
  return cut(
    cells.map((cell) => cell.text),
    start,
    Math.max(count, 1),
  );
}

/** What one column of the terminal shows. */
interface Cell {
  /** Empty after a character that is two columns wide. */
  readonly text: string;
  /** The column of the source, counted from 1, that the cell shows. */
  readonly column: number;
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 1;
  for (const character of line) {
    for (const text of shown(character, cells.length)) cells.push({ text, column });
    column += character.length;
  }
  return cells;
}

function shown(character: string, width: number): readonly string[] {
  if (character === "\t") return Array<string>(tabWidth - (width % tabWidth)).fill(" ");
  if (/[\p{C}\p{M}]/u.test(character)) return ["\uFFFD"];
  return /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u.test(
    character,
  )
    ? [character, ""]
    : [character];
}

function cut(cells: readonly string[], start: number, count: number): Excerpt {
  if (cells.length <= maximumWidth) {
    return { line: cells.join("").trimEnd(), marker: " ".repeat(start) + "^".repeat(count) };
  }
  const first = Math.max(0, Math.min(start - leadingWidth, cells.length - maximumWidth));
  const last = first + maximumWidth;
  const before = first > 0 ? ellipsis : "";
  const after = last < cells.length ? ellipsis : "";
  return {
    line: before + cells.slice(first, last).join("").trimEnd() + after,
    marker: " ".repeat(before.length + start - first) + "^".repeat(Math.min(count, last - start)),
  };
}
