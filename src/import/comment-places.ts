import type { TextItem, TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { firstIndex } from "../text/lists.ts";
import { unframed } from "./comment-lines.ts";
import { titledProse } from "./comment-title.ts";

/** What kernel-doc marks members with that are not documented, and what formatters are told. */
const silent = /^\/[*/]+\s*(?:private:|public:|clang-format (?:on|off))\s*(?:\*\/)?$/;

/** A directive that was taken out. */
const directive = /^\/[/*]+\s*#[\t ]*(?:define|undef|include)\b[^\n]*$/;

/** Where a part of a header ends, which the next one says as well. */
const ending = /^\/[*\s=~#/-]*end of\b(?: the)?([^\n]{0,60})$/i;

/** Whether a header is for C++, too. */
export function isForCplusplus(text: string): boolean {
  return text.includes("__cplusplus");
}

/** Whether a comment that ends at `end` is about the condition below it, which C++ is asked for in. */
export function isAboutCplusplus(text: string, end: number): boolean {
  return /^[\t ]*\r?\n[\t ]*#[\t ]*if\w*\b.*__cplusplus/.test(text.slice(end, end + 200));
}

/** Comments that say nothing. */
export function emptyComments(located: LocatedText): readonly TextRange[] {
  return located.header.comments.filter((one) => {
    const text = located.textOf(one);
    return silent.test(text) || ending.test(text);
  });
}

/** The titles, in small letters, of the parts whose end is marked although no other part begins there. */
export function endedTitles(located: LocatedText): readonly string[] {
  const { comments, text } = located.header;
  return comments.flatMap((one, index) => {
    const [, title] = ending.exec(located.textOf(one)) ?? [];
    const next = comments[index + 1];
    const isNext = next !== undefined && text.slice(one.end, next.start).trim() === "";
    if (title === undefined || (isNext && titledProse(located.textOf(next)) !== undefined))
      return [];
    return [title.replaceAll(/^[*\s=~#/-]+|[*\s=~#/-]+$/g, "").toLowerCase()];
  });
}

/**
 * The comments that are about something else than what is right below them, each with a place in the statement
 * that it is about: those that stand by themselves and begin with the name of a macro; those of kernel-doc that begin
 * with the name of a struct, a union or an enumeration further down; and those right below functions and macros, in a
 * header that has them there.
 */
export function commentPlaces(located: LocatedText): ReadonlyMap<TextRange, number> {
  return new Map([
    ...namedPlaces(located),
    ...placesBelow(located, isFunction),
    ...placesBelow(located, isMacro),
    // What is not there any more has no place.
    ...located.header.comments.flatMap((one) =>
      directive.test(located.textOf(one)) ? [[one, Infinity] as const] : [],
    ),
  ]);
}

function namedPlaces(located: LocatedText): readonly (readonly [TextRange, number])[] {
  const { comments, items } = located.header;
  return comments.flatMap((one) => {
    const text = located.textOf(one);
    const [line = ""] = unframed(text);
    const subject = /^([A-Z][A-Z\d]*_[A-Z\d_]+) [a-z]/.exec(line)?.[1];
    const [only, ...others] = subject === undefined ? [] : located.named(subject);
    const isAlone = located.lines.isAboveBlank(one.end);
    if (isAlone && only?.owner === undefined && only !== undefined && others.length === 0)
      return [[one, only.start] as const];
    if (!text.startsWith("/**")) return [];
    const [, kind, name] = /^(struct|union|enum)\s+(\w+)(?:\s+-\s.*)?$/.exec(line) ?? [];
    if (name === undefined) return [];
    const next = items.find(({ owner, start }) => owner === undefined && start >= one.end);
    const item = located.named(name).find((other) => other.kind === kind && other.start >= one.end);
    return item === undefined || item.statement.start === next?.statement.start
      ? []
      : [[one, item.start] as const];
  });
}

function isMacro(line: string): boolean {
  return /^#[\t ]*define\b/.test(line);
}

function isFunction(line: string): boolean {
  return /^(?!\s*(?:typedef|#|\*|\/)).*\)\s*;$/.test(line.trimEnd());
}

/** @param isSubject - whether a line, or a statement, is what the comments could be about. */
function placesBelow(
  { header, lines }: LocatedText,
  isSubject: (text: string) => boolean,
): readonly (readonly [TextRange, number])[] {
  const below: (readonly [TextRange, number])[] = [];
  let above = 0;
  for (const one of header.comments) {
    let start = lines.startOf(Math.max(lines.startOf(one.start) - 1, 0));
    const last = lines.at(start);
    const after = header.text.slice(one.end, one.end + 400);
    if (lines.isAboveBlank(one.end) && isSubject(last)) {
      // That below several macros is about all of them.
      while (start > 0 && isMacro(last) && isMacro(lines.at(start - 1)))
        start = lines.startOf(start - 1);
      below.push([one, isMacro(last) ? start : start + last.trimEnd().length - 1]);
    } else if (isSubject(/^\s*\n(.*(?:\n\s+.*)*)/.exec(after)?.[1] ?? "")) above += 1;
  }
  return below.length > 2 && below.length > above ? below : [];
}

/** A line of words at the margin right below a macro, and apart from what follows: `3 to 7 are reserved`. */
export function noteBelow(
  { kind, owner, value, statement }: TextItem,
  { header, lines }: LocatedText,
): TextRange | undefined {
  if (kind !== "macro" || owner !== undefined || value === undefined) return undefined;
  const below = lines.endOf(statement.end - 1);
  const one = header.comments[firstIndex(header.comments, ({ start }) => start >= below)];
  if (one === undefined || !/^[\t ]?$/.test(header.text.slice(below, one.start))) return undefined;
  const isWords = /^\/[/*](?![*!])(?=[^\n]*[a-z]{2})[^\n]*$/.test(
    header.text.slice(one.start, one.end),
  );
  return isWords && lines.isAboveBlank(one.end) ? one : undefined;
}

/** The statement of an item; of a member that shares it with others, the part that declares this one. */
export function ownRange(item: TextItem, located: LocatedText): TextRange {
  const { kind, owner, body, statement } = item;
  const { text } = located.header;
  // One comment behind several members is about all of them.
  const isWhole = !/\n|\/\*/.test(text.slice(statement.start, statement.end));
  if (kind !== "member" || owner === undefined || body !== undefined || isWhole) return statement;
  const all = located.membersOf(owner).filter((one) => one.statement.start === statement.start);
  const width = /^\s*:[^,;/]*/.exec(text.slice(item.end, statement.end))?.[0].trimEnd() ?? "";
  return {
    start: all[0] === item ? statement.start : item.start,
    end: all.at(-1) === item ? statement.end : item.end + width.length,
  };
}

/** Whether a comment is on the line of a directive that declares nothing, or above one that asks for C++. */
export function isAtDirective({ start, end }: TextRange, lines: LocatedText["lines"]): boolean {
  const before = lines.text.slice(lines.startOf(start), start);
  return /^[\t ]*#[\t ]*(?!define\b)\w/.test(before) || isAboutCplusplus(lines.text, end);
}

/** Settings of editors, and comments behind a directive that say no more than it does. */
const idle =
  /Local variables:|vim?:|^\/[/*]+\s*!?\s*[\w./]*(?:\(\w*\))?\s*(?:(?:&&|\|\||[=<>!]=|[<>])[\s!()\w]+)*\*?\/?$/i;

/** Whether a comment is for an editor or a guard. */
export function isIdle(comment: string): boolean {
  return idle.test(comment.replaceAll(/\s+/g, " "));
}
