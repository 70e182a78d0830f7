import { type Run, runsOf } from "../text/lists.ts";
import { isColumns, isItem } from "./comment-columns.ts";
import { indentOf } from "./comment-lines.ts";
import { codeMark } from "./comment-markup.ts";

/** A name or a value with what it means behind it. */
const meaning =
  /^\s*(?!(?:returns?|context|note|example):)(?:@?[A-Za-z_][\w.]*(?:\(\))?|0[xX][\da-fA-F]+|-?\d+|\[\w\])\s*(?::|\s--?|\s=)\s+\S/i;

/** What begins a line of its own at the start of a header. */
export const credit =
  /^\s*(?:copyright\b|\(c\)|authors?\b|written by|contacts?\b|[A-Z][\w.'-]*(?:,? +[\w.'-]+)*,? +<[^<>\s]+@[^<>\s]+>\s*$)/i;

/** Lines in paragraphs; each item of a list is one. */
export function splitParagraphs(lines: readonly string[]): readonly (readonly string[])[] {
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
  // The next name goes on with the line above it.
  const isOpen = /(?:,|\band)$/.test(last);
  const isBelowCredit =
    credit.test(first) && /^\s*[A-Z]/.test(line) && !first.endsWith(",") && !isOpen;
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
    (credit.test(line) && !isOpen) ||
    isBelowCredit ||
    isBreak(last, line, width)
  );
}

/** The end of a line that is no end of a sentence, or the whole of a mark that has its text below it. */
const goesOnBelow =
  /[,(]$|\b(?:an?|the|of|for|to|in|on|at|by|with|from|and|or)$|^\s*(?:Note|Attention|Warning):$/;

/** Whether the author broke a line where the next word would have had room, to begin a sentence. */
function isBreak(line: string, next: string, width: number): boolean {
  const [word = ""] = next.trimStart().split(" ");
  const hasRoom = line.length + 1 + word.length < width - 8;
  return (
    hasRoom &&
    !areRows(line, next) &&
    /^[A-Z]/.test(word) &&
    !goesOnBelow.test(line) &&
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
export function isHanging(lines: readonly string[]): boolean {
  const [first = "", second = "", ...rest] = lines;
  const indent = indentOf(second);
  return (
    indent > indentOf(first) &&
    (isItem(first) || meaning.test(first) || /^\s*(?:\S[^.]*:|(?:Returns?|See)\s)/.test(first)) &&
    rest.every((line) => indentOf(line) === indent)
  );
}
