import { firstIndex } from "../text/lists.ts";
import type { HeaderText, TextItem, TextRange } from "./header-text.ts";

/** The lines of a text, and the comments that belong to what is on them. Offsets are in UTF-16 units. */
export class TextLines {
  readonly text: string;
  readonly #comments: readonly TextRange[];

  constructor({ text, comments }: Pick<HeaderText, "text" | "comments">) {
    this.text = text;
    this.#comments = comments;
  }

  /** Where the line of `offset` starts. */
  startOf(offset: number): number {
    return this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** Where the line after that of `offset` starts. */
  endOf(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    return end === -1 ? this.text.length : end + 1;
  }

  /** The number of the line of `offset`, from 1. */
  numberOf(offset: number): number {
    return this.text.slice(0, offset).split("\n").length;
  }

  /** The text of a line without its line end. */
  at(offset: number): string {
    return this.text.slice(this.startOf(offset), this.endOf(offset)).replace(/\r?\n$/, "");
  }

  /** The white space at the start of the line of `offset`. */
  indentOf(offset: number): string {
    return /^[\t ]*/.exec(this.at(offset))?.[0] ?? "";
  }

  /** The comments right above `range`, each on lines of its own, the first one first. */
  commentsAbove({ start }: TextRange): readonly TextRange[] {
    const line = this.startOf(start);
    const above = this.#comments[firstIndex(this.#comments, ({ end }) => end > line) - 1];
    if (above === undefined || !/^[\t ]*\r?\n$/.test(this.text.slice(above.end, line))) return [];
    const before = this.text.slice(this.startOf(above.start), above.start);
    return before.trim() === "" ? [...this.commentsAbove(above), above] : [];
  }

  /** The comment that begins on the last line of `range`, after it, with those behind it. */
  commentBehind({ end }: TextRange): TextRange | undefined {
    const first = this.#comments[firstIndex(this.#comments, ({ start }) => start >= end)];
    if (first === undefined || !/^[\t ,;]*$/.test(this.text.slice(end, first.start)))
      return undefined;
    return { start: first.start, end: (this.commentBehind(first) ?? first).end };
  }

  /** All lines of a statement with the comments above it and behind it. */
  blockOf({ statement }: Pick<TextItem, "statement">): TextRange {
    const [first = statement] = this.commentsAbove(statement);
    const last = this.commentBehind(statement) ?? statement;
    return { start: this.startOf(first.start), end: this.endOf(Math.max(last.end - 1, 0)) };
  }

  /** Whether nothing but white space is on the line before that of `offset`, or no line is. */
  followsBlank(offset: number): boolean {
    const start = this.startOf(offset);
    return start === 0 || this.at(start - 1).trim() === "";
  }
}

/** The column, from 0, at which `text` ends, where a tab leads to the next multiple of 8. */
export function columnAfter(text: string): number {
  return [...text].reduce(
    (column, character) => (character === "\t" ? column + 8 - (column % 8) : column + 1),
    0,
  );
}

/**
 * Fills `text` up to a column, with at least one space or tab.
 *
 * @param fill - a space, or a tab where that is what fills up.
 */
export function padded(text: string, column: number, fill: " " | "\t" = " "): string {
  const tabs = fill === "\t" ? Math.floor(column / 8) - Math.floor(columnAfter(text) / 8) : 1;
  const line = text + fill.repeat(Math.max(1, tabs));
  return line + " ".repeat(Math.max(0, column - columnAfter(line)));
}
