import { columnAfter } from "../header/located-text.ts";

/** A line of rules, which underlines the one above it or frames a title. */
export const ruler = /^(?:[\s*=_~#-]{3,}|\s*(?:v{9,}|\^{9,})\s*)$/;

/** A title between two rulers on its line. */
const framedTitle = /^\s*\*?[-=*_~#+]{3,}\s*(\S.*?\S)\s*[-=*_~#+]{3,}\s*$/;

/** A title at the start of a comment that has a space behind each letter: `M E M O R Y   M A P S`. */
const spacedTitle = /^(\/\*[\s*]*)([A-Z](?:[\t ]+[A-Z\d()&/-]){2,})(?=[\t ]*(?:\r?\n|\*\/))/;

/** Whether a comment begins with a title that has a space behind each letter. */
export function hasSpacedTitle(comment: string): boolean {
  return spacedTitle.test(comment);
}

function withoutLetterSpaces(comment: string): string {
  return comment.replace(
    spacedTitle,
    (_, before: string, title: string) =>
      before + title.replaceAll(/[\t ]+/g, (gap) => (gap === " " ? "" : " ")),
  );
}

/** The lines of a comment without its frame, with what all are indented by taken away. */
export function unframed(comment: string): readonly string[] {
  const isBoxed = /^\s*\/?\*{9,}\s*$/m.test(comment);
  const lines = ascii(withoutLetterSpaces(comment))
    .split(/\r?\n/)
    .map((line) => {
      const bare = withoutTabs(line)
        .replace(/^\s*\/(?:\*+|\/+)!?<?(?!\/)/, "")
        .replace(/\s*\**\*\/\s*$/, "")
        .replace(/^\s*\*{1,2}(?=\s|$)/, "")
        .trimEnd();
      return isBoxed && !ruler.test(bare) ? bare.replace(/\s{2,}\*$/, "") : bare;
    });
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map(indentOf);
  const common = Math.min(...indents, 80);
  return trimmed(
    lines.map((line, index) =>
      index === 0 ? line.trimStart() : line.slice(Math.min(common, indentOf(line))),
    ),
  );
}

/** A line as it is read: a tab leads to the next multiple of 8, at least two columns, so that it stays a gap. */
function withoutTabs(line: string): string {
  const [first = "", ...others] = line.split("\t");
  return others.reduce((text, part) => {
    const gap = columnAfter(`${text}\t`) - text.length;
    return text + " ".repeat(Math.max(2, gap)) + part;
  }, first);
}

/** The title that a line has between two rulers. */
export function titleIn(line: string): string | undefined {
  const title = framedTitle.exec(line)?.[1];
  return title !== undefined && /[A-Za-z0-9]/.test(title) ? title : undefined;
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Lines without the empty ones at both ends. */
export function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}

/** Text in ASCII, which the comments of a spec are; what has no likeness becomes a question mark. */
function ascii(text: string): string {
  return text
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201C\u201D]/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll("\u00A9", "(c)")
    .replaceAll("\u00B5", "u")
    .replaceAll("\u2026", "...")
    .replaceAll("\u00DF", "ss")
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .replaceAll(/[^\n\r\t\x20-\x7E]/g, "?");
}
