import { type LocatedText, columnAfter } from "../header/located-text.ts";
import type { TextItem, TextRange } from "../header/header-text.ts";
import { type Run, firstIndex, runsOf } from "../text/lists.ts";
import { commentPlaces, emptyComments, isAtDirective, noteBelow } from "./comment-places.ts";
import { linesOf } from "./comment-prose.ts";
import type { Comments } from "./named-comments.ts";

/** The comments of a header that nothing has used so far. */
export class UnusedComments {
  readonly #located: LocatedText;
  /** Those that are not about what is right below them, with a place in what they are about. */
  readonly #places: ReadonlyMap<TextRange, number>;
  /** The same in the order of those places. */
  readonly #placed: readonly (readonly [comment: TextRange, place: number])[];
  /** Where those begin that have been used. */
  readonly #used = new Set<number>();

  constructor(located: LocatedText) {
    this.#located = located;
    this.#places = commentPlaces(located);
    this.#placed = [...this.#places].toSorted(([, one], [, other]) => one - other);
    for (const one of emptyComments(located)) this.use(one);
  }

  get all(): readonly TextRange[] {
    return this.#located.header.comments.filter((one) => this.has(one));
  }

  has({ start }: TextRange): boolean {
    return !this.#used.has(start);
  }

  /** What puts everything back as it is now. */
  snapshot(): () => void {
    const { size } = this.#used;
    return () => {
      for (const one of [...this.#used].slice(size)) this.#used.delete(one);
    };
  }

  /** Takes comments as used that are within `range`. */
  use(range: TextRange): void {
    for (const { start } of this.startingIn(range)) this.#used.add(start);
  }

  /** The comments that start in a range, used or not. */
  startingIn(range: TextRange): readonly TextRange[] {
    const { comments } = this.#located.header;
    const first = firstIndex(comments, ({ start }) => start >= range.start);
    return comments.slice(
      first,
      firstIndex(comments, ({ start }) => start >= range.end),
    );
  }

  /** Whether a comment can be about what is right below it. */
  isOpen(one: TextRange): boolean {
    return this.has(one) && !isAtDirective(one, this.#located.lines) && !this.#places.has(one);
  }

  /** The comments that are about a statement though they stand elsewhere. */
  placedIn({ start, end }: TextRange): readonly TextRange[] {
    const first = firstIndex(this.#placed, ([, place]) => place >= start);
    const last = firstIndex(this.#placed, ([, place]) => place >= end);
    return this.#placed.slice(first, last).flatMap(([one]) => (this.has(one) ? [one] : []));
  }

  /** Uses those of some comments that are left; the lines of one-line comments right below each other are one text. */
  take(ranges: readonly TextRange[]): Comments {
    const { text } = this.#located.header;
    const isLine = ({ start, end }: TextRange) => !text.slice(start, end).includes("\n");
    const goesOn = (run: Run<TextRange>, one: TextRange) => {
      const last = run.at(-1) ?? run[0];
      return (
        isLine(last) &&
        isLine(one) &&
        /^\r?\n[\t ]*$/.test(text.slice(last.end, one.start)) &&
        (text.startsWith("//", one.start) || /^\/\*+[!<]*\s*[a-z]/.test(text.slice(one.start)))
      );
    };
    const left = ranges.filter((one) => this.has(one));
    for (const one of left) this.use(one);
    return runsOf(left, goesOn).map((run) => linesOf(text.slice(run[0].start, run.at(-1)?.end)));
  }

  /** Uses the comment behind an item, and a line about it right below. */
  takeBehind(item: TextItem, end: number): Comments {
    const behind = this.#takeBeside(item, end);
    const note = noteBelow(item, this.#located);
    return note !== undefined && this.isOpen(note) ? [...behind, ...this.take([note])] : behind;
  }

  /** The comment behind an item, with the lines below it on which it goes on. */
  #takeBeside(item: TextItem, end: number): Comments {
    const { lines, header } = this.#located;
    const found = lines.commentBehind({ start: item.start, end });
    if (found === undefined || !this.has(found) || isAtDirective(found, lines)) return [];
    const margin = columnAfter(lines.indentOf(item.start));
    let last = found;
    for (;;) {
      this.use(last);
      const next = header.comments[firstIndex(header.comments, ({ start }) => start >= last.end)];
      const isBelow =
        next !== undefined &&
        /^\r?\n[\t ]+$/.test(lines.text.slice(last.end, next.start)) &&
        lines.columnOf(next.start) >
          margin +
            (Math.abs(lines.columnOf(next.start) - lines.columnOf(found.start)) < 4 ? 4 : 16);
      if (!isBelow) return [linesOf(lines.text.slice(found.start, last.end))];
      last = next;
    }
  }
}
