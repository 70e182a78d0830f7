/**
 * Breaks words into lines of at most `width` columns. A word that is longer has a line of its own.
 *
 * @param words - pieces between which a line may break.
 * @param width - columns, at least 1.
 * @param indents - columns before the first line, and before each of the others.
 */
export function wrap(
  words: readonly string[],
  width: number,
  indents: { readonly first: string; readonly rest: string } = { first: "", rest: "" },
): string[] {
  const lines: string[] = [];
  let line = indents.first;
  let empty = true;
  for (const word of words) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indents.rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}
