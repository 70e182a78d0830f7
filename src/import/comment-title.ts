import { hasSpacedTitle, indentOf, ruler, titleIn, unframed } from "./comment-lines.ts";
import { type Prose, linesOf, proseOfLines } from "./comment-prose.ts";

/** A title and what is below it. */
export interface Titled {
  readonly title: string;
  readonly prose: Prose;
}

/** What a tool for documentation marks a title with. */
const mark = /^\s*(?:DOC:\s*|[\\@](?:defgroup|addtogroup)\s+\w+\s+|[\\@]name\s+)(\S.*)$/;

/** Whether a comment begins with a title that is marked as one. */
export function isMarkedTitle(comment: string): boolean {
  return hasSpacedTitle(comment) || mark.test(unframed(comment)[0] ?? "");
}

/** The title of a comment that has one, and its prose; `undefined` for a comment without a title. */
export function titledProse(comment: string): Titled | undefined {
  const lines = unframed(comment);
  const [first = ""] = lines;
  const inLine = framed(comment, lines) ?? mark.exec(first)?.[1];
  if (inLine !== undefined) return titled(inLine, linesOf(comment).slice(1));
  const start = ruler.test(first) ? 1 : 0;
  const isUnderlined =
    ruler.test(lines[start + 1] ?? "") || (start === 1 && lines[start + 1] === "");
  const title = lines[start] ?? "";
  const rest = linesOf(comment).slice(start + 2);
  if (isUnderlined) return titled(title, rest);
  const isApart = lines.length === 1 || (lines[1] === "" && indentOf(title) === 0);
  const isLead = title.endsWith(":") && !/^(?:in|out|in\/out):$/i.test(title) && lines.length > 3;
  if (!isTitle(title) || !(isApart || isLead)) return undefined;
  return titled(title, linesOf(comment).slice(isApart ? 2 : 1));
}

/** The title that a comment has on its only line, or between rulers on its first one. */
function framed(comment: string, [first = "", second = ""]: readonly string[]): string | undefined {
  const whole = comment.replace(/^\/[*/]/, "").replace(/\*\/$/, "");
  const isShort = !comment.includes("\n") && /^\s*[-=*_~#]{2,}.*\w.*[-=*_~#]{2,}\s*$/.test(whole);
  if (isShort) return whole.replaceAll(/^[\s*=_~#-]+|[\s*=_~#-]+$/g, "");
  return second === "" ? titleIn(first) : undefined;
}

function titled(text: string, lines: readonly string[]): Titled | undefined {
  const title = text
    .trim()
    .replace(/\s*[.:]$/, "")
    .replaceAll(/\s+/g, " ");
  if (!/[A-Za-z\d]/.test(title) || title.length > 72) return undefined;
  return { title, prose: proseOfLines(lines) };
}

/** What kind of values are below, of which a title would have to say more. */
const bareKind = /^(?:flags?|bits|masks|values|types|modes|codes|states|options|commands)$/i;

/** Whether a line by itself reads like a title: a few words without a verb's sentence end. */
function isTitle(line: string): boolean {
  return (
    /^[A-Z0-9]/.test(line) &&
    line.length <= 60 &&
    !bareKind.test(line) &&
    !/[.;,!?]$|[.;] |[{}]|^\w+:\s*\S|^\d+[.)](?!\d)|^(?:note|todo|fixme|warning|xxx|nb|for|available|used by)\b/i.test(
      line,
    ) &&
    !/copyright|SPDX|^\d+ ?=|\b(?:must|should|shall|will|may|can|is|are|was|has|have)\b/i.test(line)
  );
}

/** Whether a comment is one line that says what several things are. */
export function isHeading([line = "", ...others]: readonly string[]): boolean {
  const isKind =
    /\b(?:codes|flags|types|values|modes|bits|masks|capabilities|operations|requests|commands)[.:]?$/i;
  return others.length === 0 && (/^[^a-z_]{4,}$/.test(line) || isKind.test(line));
}

/** Whether a comment is about flags, of which there may be one so far. */
export function isAboutFlags([line = ""]: readonly string[]): boolean {
  return /^(?:[\w-]+ ){0,2}?flags (?:for|of|in|to|that|used|passed)\b/i.test(line);
}
