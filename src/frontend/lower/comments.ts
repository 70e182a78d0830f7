import type { CommentLine } from "./source-map.ts";

/** A suppression as a comment has it. */
export interface SuppressionText {
  /** `abispec-ignore`, or what is written in its place. */
  readonly tag: string;
  /** What follows the tag, up to the next tag, blank line or end of the comment. */
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Column of the tag, from 1. */
  readonly column: number;
  /** Column behind the last character of the tag's line. */
  readonly endColumn: number;
}

const tag = /^\s*@(abispec-[\w-]+)\s*/;

/**
 * The lines of a comment without its frame: slashes and stars.
 *
 * @param raw - the comment with its frame.
 * @param line - the line of the file in which it starts, from 1.
 * @param column - the column in which it starts, from 1.
 */
export function commentLines(raw: string, line: number, column: number): CommentLine[] {
  return raw
    .split(/\r?\n/)
    .map((text, index) => commentLine(text, line + index, index === 0 ? column : 1));
}

/** Takes the frame off a line of a comment, and counts the columns that it took. */
function commentLine(raw: string, line: number, column: number): CommentLine {
  const opening =
    /^\/(?:\*+|\/+) ?/.exec(raw) ?? /^\s*\*(?!\/) ?/.exec(raw) ?? /^\s*(?=\*\/)/.exec(raw);
  const frame = opening?.[0].length ?? 0;
  const text = raw
    .slice(frame)
    .replace(/\s*\*\/$/, "")
    .trimEnd();
  return { text, line, column: column + frame };
}

/** The lines of fenced code, in which nothing is a tag or a link, with the fences themselves. */
export function fencedLines(lines: readonly CommentLine[]): ReadonlySet<CommentLine> {
  const fenced = new Set<CommentLine>();
  let isInside = false;
  for (const line of lines) {
    const text = line.text.trim();
    if (isInside || isFence(text)) fenced.add(line);
    isInside = isInside ? text !== "```" : isFence(text);
  }
  return fenced;
}

/** Whether a line opens fenced code. A language may follow; another backquote would make it text in code. */
function isFence(text: string): boolean {
  return /^```[^`]*$/.test(text);
}

/** Takes the suppressions out of a comment; what is left is its prose. */
export function splitSuppressions(lines: readonly CommentLine[]): {
  readonly prose: readonly CommentLine[];
  readonly suppressions: readonly SuppressionText[];
} {
  if (!lines.some(({ text }) => text.includes("@abispec-")))
    return { prose: lines, suppressions: [] };
  const prose: CommentLine[] = [];
  const suppressions: SuppressionText[] = [];
  const fenced = fencedLines(lines);
  let isInside = false;
  for (const one of lines) {
    const text = one.text.trim();
    const last = suppressions.at(-1);
    const [, name] = fenced.has(one) ? [] : (tag.exec(one.text) ?? []);
    if (name !== undefined) {
      suppressions.push({
        tag: name,
        text: one.text.replace(tag, ""),
        line: one.line,
        column: one.column + one.text.indexOf("@"),
        endColumn: one.column + one.text.length,
      });
      isInside = true;
    } else if (isInside && last !== undefined && text !== "" && !text.startsWith("@")) {
      suppressions.splice(-1, 1, { ...last, text: `${last.text} ${text}`.trim() });
    } else {
      isInside = false;
      prose.push(one);
    }
  }
  return { prose, suppressions };
}
