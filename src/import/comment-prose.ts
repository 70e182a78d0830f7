import { codeMark, withoutMarkup } from "./comment-markup.ts";
import { withoutHangingLabels } from "./comment-labels.ts";
import { type Run, runsOf } from "../text/lists.ts";
import { indentOf, ruler, titleIn, trimmed, unframed } from "./comment-lines.ts";

/** A piece of prose. */
export interface ProseBlock {
  /** A paragraph; an item of a list, with its mark or what belongs to the one before; lines of code. */
  readonly kind: "text" | "item" | "code";
  /** On one line, but for code. */
  readonly text: string;
  /** `-` or `1.`; empty where an item goes on. */
  readonly mark?: string;
}

/** What a comment says. */
export type Prose = readonly ProseBlock[];

/**
 * The text of a comment of C as prose of a spec: without frames, in ASCII, and what is set in columns as
 * code.
 *
 * @param comment - one comment with its frame, or several with white space between them.
 */
export function proseOf(comment: string): Prose {
  return proseOfLines(linesOf(comment));
}

/** The lines of a comment as they are read: without its frame and the marks of documentation tools. */
export function linesOf(comment: string): readonly string[] {
  return trimmed(withoutHangingLabels(withoutMarkup(unframed(comment))));
}

/** What a function does, in a list of several: `open(): opens the device`. */
const functionEntry = /^(\s*)(\w+\(\)):\s+(\S.*)$/;

/** Lines of a comment as prose. */
export function proseOfLines(lines: readonly string[]): Prose {
  const blocks: { lines: readonly string[]; kind: ProseBlock["kind"] }[] = [];
  const haveFunctions = lines.filter((line) => functionEntry.test(line)).length > 1;
  const kept = lines.flatMap((line, index) => {
    const title = titleIn(line) ?? underlined(line, lines[index + 1]);
    if (title !== undefined) return ["", title, ""];
    const isFramed = [lines[index - 1], lines[index + 1]].every((one) => ruler.test(one ?? ""));
    if (isFramed && line !== "") return [line.trim()];
    const entry =
      /^(\s*)@([\w.]+):\s*(.*)$/.exec(line) ?? (haveFunctions ? functionEntry.exec(line) : null);
    if (entry !== null) return [`${entry[1]}- ${entry[2]}: ${entry[3]}`];
    return ruler.test(line) && !/\S {2,}\S/.test(lines[index - 1] ?? "") ? [""] : [line];
  });
  let margin = 0;
  let position = 0;
  for (const paragraph of splitParagraphs(kept)) {
    const last = blocks.at(-1);
    const kind = kindOf(paragraph, last?.kind, margin);
    const [first = ""] = paragraph;
    const start = kept.indexOf(first, position);
    const isApart = kept[start - 1]?.trim() === "";
    position = Math.max(position, start + paragraph.length);
    if (isItem(first)) margin = indentOf(first);
    // What is set in columns stays together across empty lines, as a drawing or a listing does.
    if (kind === "code" && last?.kind === "code")
      blocks.splice(-1, 1, {
        lines: [...last.lines, ...(isApart ? [""] : []), ...paragraph],
        kind,
      });
    else blocks.push({ lines: paragraph, kind });
  }
  return numbered(
    blocks.map((one) =>
      one.kind === "code" ? { kind: "code", text: codeText(one.lines) } : filled(one),
    ),
  );
}

/** A list is numbered where it begins with 1 and goes on; the numbers are a part of the text elsewhere. */
function numbered(blocks: Prose): Prose {
  let next = 1;
  return blocks.map((block) => {
    if (block.kind !== "item") next = 1;
    const number = /^\d+/.exec(block.mark ?? "")?.[0];
    if (block.kind !== "item" || number === undefined) return block;
    if (Number(number) !== next) return { ...block, mark: "-", text: `${number}. ${block.text}` };
    next += 1;
    return { ...block, mark: `${number}.` };
  });
}

/** What several comments say, each as its lines. */
export function proseOfAll(comments: readonly (readonly string[])[]): Prose {
  return comments.flatMap((lines) => proseOfLines(lines));
}

/** Prose without paragraphs that another one says, or begins with: that above an item and the one behind it. */
export function withoutRepeats(prose: Prose): Prose {
  const words = prose.map(({ text }) => text.toLowerCase().replace(/\W+$/, ""));
  return prose.filter(({ kind }, index) => {
    const own = words[index] ?? "";
    const isSaid = (other: string, at: number) =>
      at !== index && other.startsWith(own) && (other !== own || at < index);
    return kind !== "text" || !words.some(isSaid);
  });
}

/** The title in a line that a ruler below it underlines; what is in columns is a table. */
function underlined(line: string, below = ""): string | undefined {
  const title = line.trim();
  const isUnderlined =
    /^\s*([=~-])\1{2,}$/.test(below) && indentOf(below) === indentOf(line) && indentOf(line) > 2;
  return isUnderlined && !/ {2}/.test(title) ? title : undefined;
}

/** What an item of a list begins with. */
const marker = /^\s*(?:[-*o]|\(?\d+[.)])\s+(?=[^\s:])/;

/** A name or a value with what it means behind it. */
const meaning =
  /^\s*(?!(?:returns?|context|note|example):)(?:@?[A-Za-z_][\w.]*(?:\(\))?|0[xX][\da-fA-F]+|-?\d+|\[\w\])\s*(?::|\s--?|\s=)\s+\S/i;

/** Whether a line starts an item of a list. */
function isItem(line: string): boolean {
  return marker.test(line);
}

/** What begins a line of its own at the start of a header. */
const credit =
  /^\s*(?:copyright\b|\(c\)|authors?\b|written by|contacts?\b|[A-Z][\w.'-]*(?:,? +[\w.'-]+)*,? +<[^<>\s]+@[^<>\s]+>\s*$)/i;

function splitParagraphs(lines: readonly string[]): readonly (readonly string[])[] {
  const width = Math.max(...lines.map((line) => line.length));
  const isEmpty = (line: string) => line.trim() === "";
  const paragraphs = runsOf(
    lines,
    (run, line) => !isEmpty(run[0]) && !isEmpty(line) && !begins(line, run, width),
  );
  return paragraphs.filter(([first]) => !isEmpty(first)).flatMap(splitMeanings);
}

/** Words that no name begins with: in capitals, they begin a sentence. */
const sentenceStart =
  /^\s*(?:See|Use|This|These|It|If|When|For|Are|Is|Used|Only|Must|May|All|Each|Any|Not|Note|You|We)\s/;

/** Whether a line below others begins a paragraph. */
function begins(line: string, current: Run<string>, width: number): boolean {
  const [first] = current;
  const last = current.at(-1) ?? first;
  if (line.startsWith(codeMark) !== last.startsWith(codeMark)) return true;
  // Below what hangs, the next line at the margin is not a part of it.
  const margin = Math.min(...current.map(indentOf));
  const isBack =
    current.length > 1 &&
    (indentOf(line) < margin || (isHanging(current) && indentOf(line) <= indentOf(first)));
  // A formula or a call in the middle of a paragraph.
  const isDeep = indentOf(line) > indentOf(last) + 2;
  const isShown = current.length > 1 && last.endsWith(":") && isDeep && !isItem(first);
  const goesOn = /^\s*[A-Z][a-z]+(?: [\w,-]+)+$/.test(last) && /^\s*[a-z]/.test(line);
  const isBelowShown =
    current.length === 1 && indentOf(line) + 2 < indentOf(last) && !isItem(last) && !goesOn;
  const isBelowCredit = credit.test(first) && /^\s*[A-Z]/.test(line) && !first.endsWith(",");
  const isSection = /^\s*(?:Returns?|Context):(?:\s|$)/.test(line);
  const isNew = sentenceStart.test(line) && /\w\)?$/.test(last) && indentOf(line) <= indentOf(last);
  return (
    isItem(line) ||
    isBack ||
    isShown ||
    isBelowShown ||
    isSection ||
    isNew ||
    (last.endsWith(":") && meaning.test(line) && indentOf(line) === indentOf(last)) ||
    credit.test(line) ||
    isBelowCredit ||
    isBreak(last, line, width)
  );
}

/** Whether the author broke a line where the next word would have had room, to begin a sentence. */
function isBreak(line: string, next: string, width: number): boolean {
  const [word = ""] = next.trimStart().split(" ");
  const hasRoom = line.length + 1 + word.length < width - 8;
  return (
    hasRoom &&
    !areRows(line, next) &&
    /^[A-Z]/.test(word) &&
    !/[,(]$/.test(line) &&
    indentOf(line) === indentOf(next)
  );
}

/** Whether two lines have a word in the same column, and a gap before one of them. */
function areRows(line: string, next: string): boolean {
  return [line, next].some((one, index) => {
    const gap = /[^\s.:!?,] {2,}(?=\S)/.exec(one);
    const column = gap === null ? 0 : gap.index + gap[0].length;
    const other = index === 0 ? next : line;
    return column > 0 && /^ \S/.test(other.slice(column - 1));
  });
}

/** Several names or values with their meanings, each on lines of its own, become items of a list. */
function splitMeanings(lines: readonly string[]): readonly (readonly string[])[] {
  const [first = ""] = lines;
  const margin = indentOf(first);
  const starts = lines.filter((line) => meaning.test(line) && indentOf(line) === margin);
  const isList =
    starts.length > 1 &&
    !isColumns(lines) &&
    lines.every((line) => starts.includes(line) || indentOf(line) > margin);
  if (!isList) return [lines];
  return runsOf(lines, (_, line) => !starts.includes(line)).map((item) =>
    item.map((line, index) => `${index === 0 ? "-" : " "} ${line.trim()}`),
  );
}

/** Whether all lines but the first are indented by as much. */
function isHanging(lines: readonly string[]): boolean {
  const [first = "", second = "", ...rest] = lines;
  const indent = indentOf(second);
  return (
    indent > indentOf(first) &&
    (isItem(first) || meaning.test(first) || /^\s*(?:\S[^.]*:|(?:Returns?|See)\s)/.test(first)) &&
    rest.every((line) => indentOf(line) === indent)
  );
}

/**
 * @param last - the kind of the block before.
 * @param margin - what the last item of a list is indented by.
 */
function kindOf(
  lines: readonly string[],
  last: ProseBlock["kind"] | undefined,
  margin: number,
): ProseBlock["kind"] {
  const [first = "", ...rest] = lines;
  if (first.startsWith(codeMark)) return "code";
  if (isColumns(lines, last === "code")) return "code";
  if (last === "code" && indentOf(first) > 20) return "code";
  if (isItem(first)) return "item";
  if (isHanging(lines) || credit.test(first)) return "text";
  const isIndented = rest.some((line) => indentOf(line) > indentOf(first) + 1);
  if (isIndented) return "code";
  if (indentOf(first) === 0) return "text";
  if (last === "item") return indentOf(first) > margin ? "item" : "text";
  return indentOf(first) >= 3 && !isSentence(lines) ? "code" : "text";
}

/**
 * Whether lines are set in columns, as tables, drawings and code are.
 *
 * @param isBelow - they stand below such lines.
 */
function isColumns(lines: readonly string[], isBelow = false): boolean {
  const hasGap = (line: string) =>
    /\S {2,}\S/.test(line.replace(marker, "").replaceAll(/[.:!?,] {2}/g, ". "));
  const isDrawn = (line: string) =>
    /[|+]-|-[|+]|^\s*\|.*\|\s*$|^\s*[|V^]\s*$/.test(line) ||
    (lines.length > 1 && /^\s*\S+\s=\s\S+$/.test(line));
  // A numbered item may end with a semicolon.
  const code = /^\s*\(?\d+[.)]\s/.test(lines[0] ?? "")
    ? /^\s*[{}]|[){]\s*\{$/
    : /^\s*[{}]|[)\w\]];$|[){]\s*\{$/;
  const isCode = (line: string) => code.test(line) && !isItem(line) && !isClause(line);
  const gaps = lines.filter(hasGap).length;
  const others = lines.filter((line) => isDrawn(line) || isCode(line)).length;
  return (gaps > (isBelow ? 0 : 1) || others > 0) && gaps + others > lines.length / 3;
}

/** Whether a line that ends with a semicolon is a part of a sentence. */
function isClause(line: string): boolean {
  const plain = line.replaceAll(/\(\)|[<>!=]=/g, "");
  const words = plain.match(/(?<!\S)[a-z]{3,}(?=[\s,;])/gi) ?? [];
  const isDeclared =
    /^\s*(?:extern|static|const|(?:un)?signed|struct|union|enum|typedef|void|char|short|int|long)\b/;
  const isTail = /^\s*[a-z]{3,}(?: [a-z]{3,})+\);$/.test(line);
  if (isTail && !isDeclared.test(line)) return true;
  if (words.length > 2 && !/[=[\]{}]|\w\(/.test(plain) && !isDeclared.test(line)) return true;
  return /^\s*(?:an?|the|if|is|are|for|of|to|in|when|this|it|or|and)\s[^=()[\]]*;$/i.test(line);
}

/** Whether lines are a sentence rather than code, although they are indented. */
function isSentence(lines: readonly string[]): boolean {
  const text = lines.join(" ").trim();
  const words = text.split(/\s+/).length;
  if (/^See\b.*https?:/.test(text)) return true;
  return /[.:!?)]$/.test(text) && (/^[A-Z(]/.test(text) ? words > 5 : words > 15);
}

function codeText(lines: readonly string[]): string {
  const bare = lines.map((line) => line.replace(codeMark, ""));
  const common = Math.min(...bare.filter((line) => line !== "").map(indentOf));
  return bare.map((line) => line.slice(common).replaceAll("```", "'''")).join("\n");
}

function filled({
  lines,
  kind,
}: {
  lines: readonly string[];
  kind: ProseBlock["kind"];
}): ProseBlock {
  const [first = ""] = lines;
  const mark = kind === "item" ? (marker.exec(first)?.[0] ?? "") : "";
  const text = lines
    .map((line, index) => (index === 0 ? line.slice(mark.length) : line))
    .join(" ")
    .replaceAll("`", "'")
    .replaceAll(/(?<!\w)@(?=\w)/g, "")
    .split(/\s+/)
    .filter(Boolean)
    .join(" ")
    // A reference of Doxygen may say the name of what it refers to once more.
    .replaceAll(/\b(\w+_\w+) \1\b/g, "$1");
  if (kind !== "item") return { kind: "text", text };
  const number = /\d+/.exec(mark)?.[0];
  return { kind: "item", text, mark: mark === "" ? "" : number === undefined ? "-" : number };
}
