import { wrap } from "../text/text.ts";

/** Columns of a comment's text in a spec. */
const proseWidth = 96;

/** A line of a comment that underlines the one above it, or frames it. */
const ruler = /^[\s*=_~#-]{3,}$/;

/**
 * The text of a comment of C as prose of a spec: without frames, in ASCII, its paragraphs filled, and what is
 * set in columns as fenced code.
 *
 * @param comment - one comment with its frame, or several with white space between them.
 */
export function proseOf(comment: string): readonly string[] {
  return proseOfLines(unframed(comment));
}

/** The title of a comment that has one, and its prose; `undefined` for a comment without a title. */
export function titledProse(
  comment: string,
): { readonly title: string; readonly prose: readonly string[] } | undefined {
  const lines = unframed(comment);
  const start = ruler.test(lines[0] ?? "") ? 1 : 0;
  const title = lines[start]?.trim().replace(/[.:]$/, "") ?? "";
  const isUnderlined =
    ruler.test(lines[start + 1] ?? "") || (start === 1 && lines[start + 1] === "");
  if (!isUnderlined || title === "" || title.length > 72) return undefined;
  return { title, prose: proseOfLines(lines.slice(start + 2)) };
}

function proseOfLines(lines: readonly string[]): readonly string[] {
  const blocks: { lines: readonly string[]; isSet: boolean }[] = [];
  const kept = lines.map((line, index) =>
    ruler.test(line) && !/\S {2,}\S/.test(lines[index - 1] ?? "") ? "" : line,
  );
  for (const paragraph of splitParagraphs(kept)) {
    const last = blocks.at(-1);
    const set = isSet(paragraph);
    // What is set in columns stays together across empty lines, as a drawing or a listing does.
    if (set && last?.isSet)
      blocks.splice(-1, 1, { lines: [...last.lines, "", ...paragraph], isSet: set });
    else blocks.push({ lines: paragraph, isSet: set });
  }
  return blocks.flatMap((one, index) => {
    const text = one.isSet ? fenced(one.lines) : filled(one.lines);
    const isNext = [one, blocks[index - 1]].every(
      (block) => block && !block.isSet && isItem(block.lines[0] ?? ""),
    );
    return index === 0 || isNext ? text : ["", ...text];
  });
}

/** The lines of a comment without its frame, with what all are indented by taken away. */
function unframed(comment: string): readonly string[] {
  const lines = ascii(comment)
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*\/(?:\*+|\/+)!?<?(?!\/)/, "")
        .replace(/\**\*\/\s*$/, "")
        .replace(/^\s*\*(?=\s|$)/, "")
        .trimEnd()
        .replaceAll("\t", "        "),
    );
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

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Lines without the empty ones at both ends. */
function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}

function splitParagraphs(lines: readonly string[]): readonly (readonly string[])[] {
  const width = Math.max(...lines.map((line) => line.length));
  const paragraphs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const last = lines[index - 1] ?? "";
    const isNew = last === "" || isItem(line) || isBreak(last, line, width);
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

/** Whether the author broke a line where the next word would have had room, to begin a sentence. */
function isBreak(line: string, next: string, width: number): boolean {
  const [word = ""] = next.trimStart().split(" ");
  const hasRoom = line.length + 1 + word.length < width - 8;
  return hasRoom && /^[A-Z]/.test(word) && !/[,(]$/.test(line) && indentOf(line) === indentOf(next);
}

const marker = /^\s*(?:[-*o]|\d+[.)])\s+(?=\S)/;

/** Whether a line starts an item of a list. */
function isItem(line: string): boolean {
  return marker.test(line);
}

/** Whether lines are set in columns, as tables, drawings and code are. */
function isSet(lines: readonly string[]): boolean {
  const [first = "", ...rest] = lines;
  const inColumns = lines.filter(
    (line) =>
      /\S {2,}\S/.test(line.replace(marker, "").replaceAll(/[.:!?,] {2}/g, ". ")) ||
      /[|+]-|-[|+]|[;{}]$/.test(line),
  );
  const isIndented =
    rest.length > 0 && !isItem(first) && rest.some((line) => indentOf(line) > indentOf(first) + 1);
  return inColumns.length > lines.length / 3 || indentOf(first) >= 3 || isIndented;
}

function fenced(lines: readonly string[]): readonly string[] {
  const common = Math.min(...lines.filter((line) => line !== "").map(indentOf));
  return ["```", ...lines.map((line) => line.slice(common).replaceAll("```", "'''")), "```"];
}

function filled(lines: readonly string[]): readonly string[] {
  const [first = ""] = lines;
  const mark = marker.exec(first)?.[0] ?? "";
  const words = lines
    .map((line, index) => (index === 0 ? line.slice(mark.length) : line))
    .join(" ")
    .replaceAll("`", "'")
    .replaceAll(/(?<!\w)@(?=\w)/g, "")
    .split(/\s+/)
    .filter(Boolean);
  const lead = mark === "" ? "" : `${mark.trim().replace(/^[*o]$/, "-")} `;
  return wrap(words, proseWidth, { first: lead, rest: " ".repeat(lead.length) });
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
