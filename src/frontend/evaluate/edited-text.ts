/**
 * A text with insertions and replacements that keeps line numbers, and maps places in the result back to the
 * original. Changes have to be made in the order of the text.
 */
export class EditedText {
  readonly #original: string;
  #first = "";
  #last = "";
  #text = "";
  /** Offset in the original up to which it is copied or replaced. */
  #end = 0;
  /** Ranges that are copied: where they start in the text and in the original. */
  readonly #copied: { readonly start: number; readonly from: number; readonly length: number }[] =
    [];

  constructor(original: string) {
    this.#original = original;
  }

  /** Puts code around the whole text; `before` has no line breaks. */
  surround(before: string, behind: string): void {
    this.#first = before;
    this.#last = behind;
  }

  insert(offset: number, code: string): void {
    this.replace(offset, offset, code);
  }

  /** Replaces a range by code without line breaks; the line breaks of the range stay. */
  replace(start: number, end: number, code: string): void {
    const from = this.#end;
    const length = Math.max(0, start - from);
    this.#copied.push({ start: this.#text.length, from, length });
    const breaks = this.#original.slice(start, end).replaceAll(/[^\n\r\u2028\u2029]/g, "");
    this.#text += this.#original.slice(from, from + length) + code + breaks;
    this.#end = Math.max(from, end);
  }

  toString(): string {
    return this.#first + this.#text + this.#original.slice(this.#end) + this.#last;
  }

  /**
   * The offset in the original of a place in the text; `undefined` for inserted code.
   *
   * @param line - from 1.
   * @param column - from 1, in UTF-16 units.
   */
  originalOffset(line: number, column: number): number | undefined {
    const lines = /\r\n|[\n\r\u2028\u2029]/g;
    const all = this.toString();
    for (let skipped = 1; skipped < line; skipped++) if (lines.exec(all) === null) return undefined;
    const offset = lines.lastIndex + column - 1 - this.#first.length;
    const rest = { start: this.#text.length, from: this.#end, length: Number.POSITIVE_INFINITY };
    const stretch = [...this.#copied, rest].findLast(({ start }) => start <= offset);
    if (stretch === undefined || offset >= stretch.start + stretch.length) return undefined;
    return stretch.from + offset - stretch.start;
  }
}
