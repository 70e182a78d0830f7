import { oncePer } from "../once.ts";
import type { HeaderText, TextItem, TextRange } from "../header/header-text.ts";
import { readableText } from "../header/readable-text.ts";
import { type Directive, leadingDirectives, scanDirectives } from "./directives.ts";
import { guardOf } from "./groups.ts";
import { covers, marked, withoutRanges } from "./text-ranges.ts";
import { integerWord } from "./type-code.ts";

/**
 * The items of a header that are in no other one, in its order. Those that the grammar makes nothing of are
 * among them: each with what it made of a part, as one statement. So are directives, but for includes outside
 * of conditions. Each draft of a header asks again.
 */
export const topLevelItems = oncePer(newItems);

function newItems(header: HeaderText): readonly TextItem[] {
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
  const uncovered = uncoveredStatements(header, read, all);
  const unread = [
    ...uncovered.flatMap(
      (range) =>
        callsIn(range, header.text, conditionsAt(range.start)) ??
        unreadItem(range, header, read, conditionsAt(range.start)),
    ),
    ...splitStatements(header, read, covers(uncovered)).map((range) =>
      unreadItem(range, header, read, conditionsAt(range.start)),
    ),
  ];
  const around = (item: TextItem) =>
    unread.find(({ statement }) => statement.start <= item.start && item.start < statement.end);
  const items = read.map((item) => {
    const whole = around(item);
    const { kind, statement } = item;
    const own = header.text.slice(item.start, item.end);
    const name = isWord(item, own) ? (nameIn(own) ?? "") : item.name;
    const isCalled =
      kind === "variable" && isFunction(header.text.slice(statement.start, statement.end));
    // What is within an item names it as its owner.
    if (whole === undefined && name === item.name && !isCalled) return item;
    return {
      ...item,
      name,
      kind: isCalled ? "function" : kind,
      statement: whole?.statement ?? statement,
    };
  });
  return [...unread, ...kept, ...items].toSorted(
    (one, other) => one.statement.start - other.statement.start,
  );
}

/** Whether a statement declares a function. */
function isFunction(statement: string): boolean {
  return /^(?!typedef\b)[^={]*\)\s*;$/.test(statement);
}

/** Whether the grammar took a word of C for a name, since it knows no macros. */
function isWord({ kind, name }: TextItem, text: string): boolean {
  const isDeclared = kind === "function" || kind === "variable" || kind === "typedef";
  const isMacro = /^[A-Z_]+$/.test(name) && /\)\s*;?$/.test(text);
  return (
    isDeclared &&
    (name === "const" || integerWord(name) !== undefined || name === "void" || isMacro)
  );
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
  const statement = text.slice(range.start, range.end);
  const name = nameIn(statement) ?? own?.name ?? "text";
  return itemOf(isFunction(statement) ? "function" : "unread", name, range, conditions);
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
  const text = statement
    .replaceAll(/\/\*[^]*?\*\/|__attribute__\s*\(\(.*?\)\)/g, " ")
    // Headers for old compilers have parameters in a macro.
    .replaceAll(/\b[A-Z_]\w*\s*(?=\(\()/g, "");
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

/** The statements that the grammar has read as two, since a macro in them looks like a name to it. */
function splitStatements(
  header: HeaderText,
  read: readonly TextItem[],
  isCovered: (offset: number) => boolean,
): readonly TextRange[] {
  const open = read.filter((one) => isOpen(one, header) && !isCovered(one.statement.start));
  return open.flatMap(({ statement: { start, end } }) => {
    const next = read.find(({ statement }) => statement.start >= end)?.statement;
    return next !== undefined && header.text.slice(end, next.start).trim() === ""
      ? [{ start, end: next.end }]
      : [];
  });
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
