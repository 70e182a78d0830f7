import type { HeaderText, TextItem, TextRange } from "../header/header-text.ts";
import { type Include, includesIn } from "../header/includes.ts";
import { blank, readableText } from "../header/readable-text.ts";
import { guardOf } from "./groups.ts";
import { integerWord } from "./type-code.ts";

/** A directive that defines nothing: `#include`, `#undef`, `#pragma`, `#error`. */
interface Directive extends TextRange {
  /** `include`, `pragma`. */
  readonly kind: string;
  /** What is behind its kind. */
  readonly argument: string;
  /** The conditional directives around it, as {@link TextItem.conditions} has them. */
  readonly conditions: readonly TextRange[];
}

/** What a header includes before it declares anything, and under no condition. */
export function leadingIncludes(header: HeaderText): readonly Include[] {
  const { directives } = scanDirectives(header);
  return leadingDirectives(header, directives).flatMap(({ argument }) =>
    includesIn(`#include ${argument}`),
  );
}

/** How members are packed at an offset, in bytes, as `#pragma pack` says; `undefined` where it says nothing. */
export function packingOf(header: HeaderText): (offset: number) => number | undefined {
  const changes: { readonly start: number; readonly packing: number | undefined }[] = [];
  const outer: (number | undefined)[] = [];
  for (const { kind, argument, start } of scanDirectives(header).directives) {
    const [, text = ""] = /^pack\s*\(([^)]*)\)/.exec(argument) ?? [];
    if (kind !== "pragma" || !argument.startsWith("pack")) continue;
    const number = /\d+/.exec(text)?.[0];
    const last = changes.at(-1)?.packing;
    if (text.includes("push")) outer.push(last);
    const back = text.includes("pop") ? outer.pop() : text.includes("push") ? last : undefined;
    changes.push({ start, packing: number === undefined ? back : Number(number) });
  }
  return (offset) => changes.findLast(({ start }) => start < offset)?.packing;
}

function leadingDirectives(
  header: HeaderText,
  directives: readonly Directive[],
): readonly Directive[] {
  const guard = guardOf(header);
  // A macro without a value may be for what is included below it.
  const first = header.items.find(
    ({ owner, kind, name, value }) =>
      owner === undefined && (!/macro/.test(kind) || (value === undefined && name !== guard)),
  );
  return directives.filter(
    ({ kind, conditions, start }) =>
      kind === "include" && conditions.length === 0 && start < (first?.start ?? Infinity),
  );
}

/**
 * The items of a header that are in no other one, in its order. Those that the grammar makes nothing of are
 * among them: each with what it made of a part, as one statement. So are directives, but for includes outside
 * of conditions.
 */
export function topLevelItems(header: HeaderText): readonly TextItem[] {
  const guard = guardOf(header);
  const read = header.items.filter(({ owner, name }) => owner === undefined && name !== guard);
  const { directives, conditionsAt, all } = scanDirectives(header);
  const isCovered = covers(read.map(({ statement }) => statement));
  const leading = leadingDirectives(header, directives);
  const kept = directives
    .filter((one) => !isCovered(one.start))
    .filter(({ kind, start }) => kind !== "include" || !leading.some((one) => one.start === start))
    .filter(({ kind, argument }) => kind !== "pragma" || !/^(?:once$|pack\b)/.test(argument))
    .map((one) => directiveItem(one));
  const unread = uncoveredStatements(header, read, all).flatMap(
    (range) =>
      callsIn(range, header.text, conditionsAt(range.start)) ??
      unreadItem(range, header, read, conditionsAt(range.start)),
  );
  const isUnread = covers(unread.map(({ statement }) => statement));
  const around = (item: TextItem) =>
    unread.find(({ statement }) => statement.start <= item.start && item.start < statement.end);
  const items = read.map((item) => {
    const whole = isUnread(item.start) ? around(item) : undefined;
    const name = isWord(item) ? (nameIn(header.text.slice(item.start, item.end)) ?? "") : item.name;
    // What is within an item names it as its owner.
    if (whole === undefined && name === item.name) return item;
    return { ...item, name, statement: whole?.statement ?? item.statement };
  });
  return [...unread, ...kept, ...items].toSorted(
    (one, other) => one.statement.start - other.statement.start,
  );
}

/** Whether the grammar took a word of C for a name, since it knows no macros. */
function isWord({ kind, name }: TextItem): boolean {
  const isDeclared = kind === "function" || kind === "variable" || kind === "typedef";
  return isDeclared && (name === "const" || integerWord(name) !== undefined || name === "void");
}

function directiveItem({ kind, argument, conditions, start, end }: Directive): TextItem {
  const name = `${kind} ${argument}`.match(/\w+/g)?.slice(0, 4).join("_") ?? kind;
  return itemOf("directive", name, { start, end }, conditions);
}

function unreadItem(
  range: TextRange,
  { text }: HeaderText,
  read: readonly TextItem[],
  conditions: readonly TextRange[],
): TextItem {
  const own = read.find(
    ({ start, name }) => name !== "" && range.start <= start && start < range.end,
  );
  const name = nameIn(text.slice(range.start, range.end)) ?? own?.name ?? "text";
  return itemOf("unread", name, range, conditions);
}

/** The uses of macros that a statement consists of, as of `DEFINE_HANDLE(name)`; `undefined` for anything else. */
function callsIn(
  { start, end }: TextRange,
  text: string,
  conditions: readonly TextRange[],
): readonly TextItem[] | undefined {
  const statement = text.slice(start, end);
  const call = /\s*[A-Z_][\dA-Z_]*[\t ]*\(\s*(\w+)[^()]*\)[\t ]*;?/y;
  const calls: TextItem[] = [];
  while (call.lastIndex < statement.trimEnd().length) {
    const from = call.lastIndex;
    const [whole, name = ""] = call.exec(statement) ?? [];
    if (whole === undefined) return undefined;
    const own = start + from + whole.length - whole.trimStart().length;
    const range = { start: own, end: start + from + whole.length };
    calls.push(itemOf("call", name, range, conditions));
  }
  return calls;
}

function itemOf(
  kind: TextItem["kind"],
  name: string,
  range: TextRange,
  conditions: readonly TextRange[],
): TextItem {
  return {
    ...range,
    kind,
    name,
    nameRange: range,
    statement: range,
    owner: undefined,
    anonymous: [],
    conditions,
    value: undefined,
    body: undefined,
  };
}

/** The name that a statement seems to declare: that of a function, or the last one. */
function nameIn(statement: string): string | undefined {
  const text = statement.replaceAll(/\/\*[^]*?\*\/|__attribute__\s*\(\(.*?\)\)/g, " ");
  const pointer = /\(\s*(?:\w+\s*)?\*+\s*(\w+)\s*\)\s*\(/.exec(text)?.[1];
  const calls = [...text.matchAll(/\b([A-Za-z_]\w*)\s*\(/g)].map(([, one]) => one);
  return (
    pointer ??
    calls.find((one) => /[a-z]/.test(one ?? "")) ??
    calls[0] ??
    /\b([A-Za-z_]\w*)\s*(?:\[[^\]]*\]\s*)*(?:=[^]*)?;\s*$/.exec(text)?.[1] ??
    /\b[A-Za-z_]\w*/.exec(text)?.[0]
  );
}

interface DirectiveScan {
  readonly directives: readonly Directive[];
  /** The lines of all directives, with those that continue them. */
  readonly all: readonly TextRange[];
  readonly conditionsAt: (offset: number) => readonly TextRange[];
}

function scanDirectives(header: HeaderText): DirectiveScan {
  const text = withoutRanges(header.text, header.comments);
  // That of the C library has a value.
  const [first] = header.items;
  const guard = first?.kind === "macro" && first.conditions.length === 0 ? first.name : "";
  const known = new Map(
    header.items.flatMap(({ conditions }) => conditions).map((one) => [one.start, one]),
  );
  const directives: Directive[] = [];
  const all: TextRange[] = [];
  const changes: { readonly offset: number; readonly conditions: readonly TextRange[] }[] = [];
  const stack: (readonly TextRange[])[] = [];
  const endOf = conditionalEnds(text);
  for (const { 0: line, index } of text.matchAll(directiveLine)) {
    const [, before = "", kind = "", rest = ""] = /^([\t ]*)#\s*(\w*)\s*([^]*)$/.exec(line) ?? [];
    const start = index + before.length;
    const range = { start, end: index + line.trimEnd().length };
    all.push(range);
    const branch = known.get(start) ?? { start, end: endOf.get(start) ?? range.end };
    if (kind.startsWith("if")) {
      const isGuard =
        guard !== "" &&
        new RegExp(`^(?:ifndef|if\\s*!\\s*defined)\\b[\\s(]*${guard}\\b`).test(kind + " " + rest);
      stack.push(isGuard ? [] : [branch]);
    } else if (kind.startsWith("el")) {
      const last = stack.pop() ?? [];
      stack.push(last.length === 0 ? [] : [...last, branch]);
    } else if (kind === "endif") stack.pop();
    else {
      if (kind !== "define" && kind !== "")
        directives.push({ kind, argument: rest.trim(), conditions: stack.flat(), ...range });
      continue;
    }
    changes.push({ offset: start, conditions: stack.flat() });
  }
  return {
    directives,
    all,
    conditionsAt: (offset) => changes.findLast((one) => one.offset <= offset)?.conditions ?? [],
  };
}

const directiveLine = /^[\t ]*#(?:\\\r?\n|[^\n])*/gm;

/** Where conditional directives end, by where they begin. */
function conditionalEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: line, index } of text.matchAll(directiveLine)) {
    const [, before = "", kind = ""] = /^([\t ]*)#\s*(\w*)/.exec(line) ?? [];
    if (kind.startsWith("if")) open.push(index + before.length);
    else if (kind === "endif") ends.set(open.pop() ?? index, index + line.trimEnd().length);
  }
  return ends;
}

/** Marks, in a text, what a statement read by the grammar and a directive cover. */
const statementMark = "\uE010";
const directiveMark = "\uE011";

/** The statements of which the grammar has read nothing, or only a part, which they include. */
function uncoveredStatements(
  header: HeaderText,
  read: readonly TextItem[],
  directives: readonly TextRange[],
): readonly TextRange[] {
  // A macro is a directive.
  const covered = read.filter(({ kind }) => !/macro/.test(kind)).map(({ statement }) => statement);
  const text = marked(
    marked(withoutRanges(readableText(header.text), header.comments), directives, directiveMark),
    covered,
    statementMark,
  );
  const statements: TextRange[] = [];
  let position = 0;
  while (position < text.length) {
    const start = position + text.slice(position).search(/[^\s\uE010\uE011;]/);
    if (start < position) break;
    const end = endOfStatement(text, start);
    const before = text.slice(0, start).trimEnd();
    const open = read.find((one) => one.statement.end === before.length && isOpen(one, header));
    statements.push({ start: open?.statement.start ?? start, end });
    position = end;
  }
  return statements;
}

/** Whether what the grammar takes for a whole statement has no end. */
function isOpen({ kind, statement }: TextItem, { text }: HeaderText): boolean {
  const last = text.charAt(statement.end - 1);
  const ends = kind === "function" ? ";}" : ";";
  return !/macro|call/.test(kind) && !ends.includes(last);
}

/** Where the statement that begins at `start` ends, if braces are balanced; else the end of its line. */
function endOfStatement(text: string, start: number): number {
  const word = /^\w+(?=[\t ]*\r?\n)/.exec(text.slice(start, start + 200))?.[0];
  if (word !== undefined) return start + word.length;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ("{([".includes(character)) depth += 1;
    if ("})]".includes(character)) depth -= 1;
    if (depth > 0) continue;
    const isEnd =
      character === ";" || (character === "}" && !/^\s*[\w;]/.test(text.slice(at + 1, at + 80)));
    if (isEnd) return at + 1;
    if (character === directiveMark) return start + text.slice(start, at).trimEnd().length;
    if (character === statementMark && text.charAt(at + 1) !== statementMark) return at + 1;
  }
  return start + (/^[^\n\uE010\uE011]+/.exec(text.slice(start))?.[0].trimEnd().length ?? 1);
}

function withoutRanges(text: string, ranges: readonly TextRange[]): string {
  return replaced(text, ranges, blank);
}

function marked(text: string, ranges: readonly TextRange[], mark: string): string {
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
function covers(ranges: readonly TextRange[]): (offset: number) => boolean {
  const sorted = ranges.toSorted((one, other) => one.start - other.start);
  return (offset) => {
    const last = sorted.findLast(({ start }) => start <= offset);
    return last !== undefined && offset < last.end;
  };
}
