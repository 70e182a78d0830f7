import type { TextRange } from "../header/header-text.ts";
import { blank } from "../header/readable-text.ts";

/** A text with blanks for some ranges, so that offsets stay as they are. */
export function withoutRanges(text: string, ranges: readonly TextRange[]): string {
  return replaced(text, ranges, blank);
}

/** A text with a mark for each character of some ranges. */
export function marked(text: string, ranges: readonly TextRange[], mark: string): string {
  return replaced(text, ranges, (one) => mark.repeat(one.length));
}

/** @param ranges - those that are within another one do not count. */
function replaced(
  text: string,
  ranges: readonly TextRange[],
  replace: (text: string) => string,
): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    if (end <= position) continue;
    const from = Math.max(start, position);
    pieces.push(text.slice(position, from), replace(text.slice(from, end)));
    position = end;
  }
  return [...pieces, text.slice(position)].join("");
}

/** Tells whether an offset is in one of `ranges`. */
export function covers(ranges: readonly TextRange[]): (offset: number) => boolean {
  const sorted = ranges.toSorted((one, other) => one.start - other.start);
  return (offset) => {
    const last = sorted.findLast(({ start }) => start <= offset);
    return last !== undefined && offset < last.end;
  };
}
