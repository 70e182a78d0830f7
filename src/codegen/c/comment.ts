import { isSpliced, safe } from "./safe.ts";

/** The most columns of a line. */
export const lineWidth = 79;

/** Columns of text in a comment at `indent`. */
export function commentWidth(indent = ""): number {
  return lineWidth - indent.length - " * ".length;
}

/**
 * A comment around `content`: on one line where that is all and fits, else as a block. Whatever the
 * content, the comment ends where it should. Nothing gives nothing.
 */
export function comment(content: readonly string[], indent = ""): readonly string[] {
  const [first, ...rest] = content.map(closed);
  if (first === undefined) return [];
  const line = `${indent}/* ${first} */`;
  if (rest.length === 0 && line.length <= lineWidth) return [line];
  return [
    `${indent}/*`,
    ...[first, ...rest].map((text) => `${indent} * ${text}`.trimEnd()),
    `${indent} */`,
  ];
}

/** A line of comment that is safe; a backslash at its end would join it with the next one. */
export function closed(text: string): string {
  const line = safe(text).trimEnd();
  return isSpliced(line) ? `${line} ...` : line;
}

/** Pieces of text with an empty line between them. */
export function spaced(...pieces: readonly (readonly string[])[]): readonly string[] {
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, index) => (index === 0 ? piece : ["", ...piece]));
}
