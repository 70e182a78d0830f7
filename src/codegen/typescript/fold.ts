import { wrap } from "../../text/text.ts";

/** Columns of a line of code. */
const width = 120;

/** A line that is too long, and no comment. */
const tooLong = new RegExp(`^(?! *(?:/[*/]|\\*))[^\\n]{${width + 1},}`, "gm");

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Whole strings, brackets and separators. */
const tokens = /"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|[([{}\])]|, |; | && | \|\| | \| | \? | : /g;

/** Breaks the lines of `code` that are too long inside brackets, one item to a line; comments stay. */
export function fold(code: string): string {
  return code.replaceAll(tooLong, (line) => foldLine(line).join("\n"));
}

function foldLine(line: string): string[] {
  if (line.length <= width) return [line];
  const [, indent = "", condition, statement] =
    /^(\s*)(if \(.*\)) ((?:return|throw|[\w.]+\().*;|\{ .* \})$/.exec(line) ?? [];
  if (condition !== undefined) {
    const lines = foldLine(`${indent}${condition} {`);
    const short = `${indent}) ${statement}`;
    if (lines.at(-1) === `${indent}) {` && short.length <= width)
      return [...lines.slice(0, -1), short];
    const inside = statement?.replace(/^\{ (.*) \}$/, "$1");
    return [...lines, ...foldLine(`${indent}  ${inside}`), `${indent}}`];
  }
  const group = lastGroup(line);
  const start = /^\s*/.exec(line)?.[0] ?? "";
  if (group === undefined) return foldPlain(line.trimStart()).map((one) => `${start}${one}`);
  const columns = width - start.length - 2;
  const items = itemsOf(line.slice(group.start + 1, group.end).trim(), columns);
  const [only, another] = items;
  const isList = /[\w>]\($|\{$/.test(line.slice(0, group.start + 1));
  if (only !== undefined && another === undefined && isList && !/;$|^readonly /.test(only)) {
    items[0] = `${only},`;
  }
  const isPacked = items.every((item) => packed.test(item));
  const rows = isPacked ? wrap(items, columns) : items;
  return [
    line.slice(0, group.start + 1).trimEnd(),
    ...rows.flatMap((row) => foldLine(`${start}  ${row}`)),
    `${start}${line.slice(group.end)}`,
  ];
}

/** Breaks a line without brackets: the bases of a class, the members of a union type. */
function foldPlain(line: string): string[] {
  const [, name, base, type, others] =
    /^(export class \w+) (extends \w+<(typeof \w+)>)(?: (implements .*))? \{$/.exec(line) ?? [];
  if (name !== undefined) {
    return others === undefined
      ? [line.slice(0, line.indexOf("<") + 1), `  ${type}`, "> {"]
      : [name, `  ${base}`, `  ${others}`, "{"];
  }
  const [, member, union = ""] = /^((?:readonly )?\w+\??:) (.* \| .*)$/.exec(line) ?? [];
  return member === undefined ? [line] : [member, ...union.split(" | ").map((one) => `  | ${one}`)];
}

/** Tests of a condition, and members of an object with short values: as many as a line holds. */
const packed = /^.{1,42} (?:\|\||!== \w+)$|^\w+: (?:[\w-]+|\[[^\]]{1,24}\]|\{ offset: [^}]*\}),$/;

interface LineGroup {
  /** Index of the opening bracket. */
  readonly start: number;
  /** Index of the closing bracket. */
  readonly end: number;
}

/**
 * The last pair of brackets with something between them that are in no other pair of the line. Where the
 * last item in it is bracketed itself, the brackets of that item: `call(a, {` stays one line, and so does
 * `catch { call(a, {`.
 */
function lastGroup(line: string): LineGroup | undefined {
  const open: { readonly start: number; readonly closer: string }[] = [];
  const groups: (LineGroup & { readonly depth: number; readonly closer: string })[] = [];
  for (let match = tokens.exec(line); match !== null; match = tokens.exec(line)) {
    const { 0: token, index } = match;
    const closer = closers[token];
    if (closer !== undefined) {
      open.push({ start: index, closer });
    } else if (token === open.at(-1)?.closer) {
      const start = open.pop()?.start ?? 0;
      if (index > start + 1) groups.push({ start, end: index, depth: open.length, closer: token });
    }
  }
  const last = groups.findLast(
    ({ start, depth }) => depth === 0 || (open[depth - 1]?.start ?? start) < start,
  );
  const isIndexed = (start: number): boolean => /\w\[$/.test(line.slice(0, start + 1));
  const inner = groups.findLast(
    ({ start, end, closer }) =>
      last !== undefined &&
      closer !== ")" &&
      !isIndexed(start) &&
      (end + 1 === last.end || line.slice(end, last.end + 1) === "}); }"),
  );
  return inner !== undefined && inner.start < width ? inner : last;
}

/**
 * The items of a list, each with what follows it: a comma, a semicolon or an operator. The parts of a
 * conditional that has more than `columns`.
 */
function itemsOf(text: string, columns: number): string[] {
  for (const separator of separators) {
    const items = text.includes(separator) ? splitAt(text, separator) : [];
    if (items.length < 2) continue;
    if (separator === " ? ") return text.length > columns ? branchesOf(text) : [text];
    const mark = separator.trimEnd();
    return items.map((item, index) =>
      index < items.length - 1 || mayEnd(item, mark) ? `${item}${mark}` : item,
    );
  }
  return [text];
}

const separators = [", ", "; ", " ? ", " || ", " && ", " | "];

/** A condition, and the two expressions of which it selects one. */
function branchesOf(text: string): string[] {
  const [condition = "", ...selected] = splitAt(text, " ? ");
  const [whenTrue = "", ...others] = splitAt(selected.join(" ? "), " : ");
  return [condition, `  ? ${whenTrue}`, `  : ${others.join(" : ")}`];
}

/** Whether the mark may follow the last item too. */
function mayEnd(item: string, mark: string): boolean {
  return mark === "," && !item.startsWith("...");
}

/** `text` cut at each `separator` outside of brackets and strings. */
function splitAt(text: string, separator: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const { 0: token, index } = match;
    if (token in closers) depth++;
    else if (")]}".includes(token)) depth--;
    else if (depth === 0 && token === separator) {
      items.push(text.slice(start, index));
      start = index + separator.length;
    }
  }
  return [...items, text.slice(start)];
}
