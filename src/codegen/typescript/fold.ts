/** Columns of a line of code. */
const width = 100;

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Whole strings, brackets and separators. */
const tokens = /"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|[([{}\])]|, |; | && /g;

/** Breaks the lines of `code` that are too long inside brackets, one item to a line; comments stay. */
export function fold(code: string): string {
  let comment = false;
  return code
    .split("\n")
    .flatMap((line) => {
      const skipped = comment || /^\s*\/[*/]/.test(line);
      if (skipped) comment = !line.includes("*/") && (comment || line.includes("/**"));
      return skipped ? [line] : foldLine(line);
    })
    .join("\n");
}

function foldLine(line: string): string[] {
  if (line.length <= width) return [line];
  const group = lastGroup(line);
  if (group === undefined) return [line];
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  const items = itemsOf(line.slice(group.start + 1, group.end).trim());
  const [only, another] = items;
  const isList = /[\w>]\($|\{$/.test(line.slice(0, group.start + 1));
  if (only !== undefined && another === undefined && isList && !/;$|^readonly /.test(only)) {
    items[0] = `${only},`;
  }
  return [
    line.slice(0, group.start + 1).trimEnd(),
    ...items.flatMap((item) => foldLine(`${indent}  ${item}`)),
    `${indent}${line.slice(group.end)}`,
  ];
}

interface Group {
  /** Index of the opening bracket. */
  readonly start: number;
  /** Index of the closing bracket. */
  readonly end: number;
}

/**
 * The last pair of outermost brackets with something between them. Where the last item in it is bracketed
 * itself, the brackets of that item: `call(a, {` stays one line.
 */
function lastGroup(line: string): Group | undefined {
  const open: { readonly start: number; readonly closer: string }[] = [];
  let last: Group | undefined;
  let inner: Group | undefined;
  for (const { 0: token, index } of line.matchAll(tokens)) {
    const closer = closers[token];
    if (closer !== undefined) {
      open.push({ start: index, closer });
    } else if (token === open.at(-1)?.closer) {
      const start = open.pop()?.start ?? 0;
      if (index === start + 1) continue;
      if (open.length === 0) last = { start, end: index };
      if (open.length === 1 && token !== ")") inner = { start, end: index };
    }
  }
  return inner !== undefined && inner.end + 1 === last?.end && inner.start < width ? inner : last;
}

/** The items of a list, each with what follows it: a comma, a semicolon or an operator. */
function itemsOf(text: string): string[] {
  const separator = [", ", "; ", " && "].find((one) => splitAt(text, one).length > 1);
  if (separator === undefined) return [text];
  const items = splitAt(text, separator);
  const mark = separator.trimEnd();
  return items.map((item, index) =>
    index < items.length - 1 || mayEnd(item, mark) ? `${item}${mark}` : item,
  );
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
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token in closers) depth++;
    else if (")]}".includes(token)) depth--;
    else if (depth === 0 && token === separator) {
      items.push(text.slice(start, index));
      start = index + separator.length;
    }
  }
  return [...items, text.slice(start)];
}
