import { type HeaderText, type TextItem, type TextRange, readHeaderText } from "./header-text.ts";
import { type Run, firstIndex, groupBy, runsOf } from "../text/lists.ts";

/** The lines of a text, and the comments that belong to what is on them. Offsets are in UTF-16 units. */
export class TextLines {
  readonly text: string;
  readonly #comments: readonly TextRange[];

  constructor({ text, comments }: Pick<HeaderText, "text" | "comments">) {
    this.text = text;
    this.#comments = comments;
  }

  /** Where the line of `offset` starts. */
  startOf(offset: number): number {
    return this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** Where the line after that of `offset` starts. */
  endOf(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    return end === -1 ? this.text.length : end + 1;
  }

  /** The number of the line of `offset`, from 1. */
  numberOf(offset: number): number {
    return this.text.slice(0, offset).split("\n").length;
  }

  /** The text of a line without its line end. */
  at(offset: number): string {
    return this.text.slice(this.startOf(offset), this.endOf(offset)).replace(/\r?\n$/, "");
  }

  /** The column of `offset`, as {@link columnAfter} counts. */
  columnOf(offset: number): number {
    return columnAfter(this.text.slice(this.startOf(offset), offset));
  }

  /** Whether nothing but white space is before `offset` on its line. */
  isFirst(offset: number): boolean {
    return this.text.slice(this.startOf(offset), offset).trim() === "";
  }

  /** The white space at the start of the line of `offset`. */
  indentOf(offset: number): string {
    return /^[\t ]*/.exec(this.at(offset))?.[0] ?? "";
  }

  /** The comments right above `range`, each on lines of its own, the first one first. */
  commentsAbove({ start }: TextRange): readonly TextRange[] {
    const line = this.startOf(start);
    const above = this.#comments[firstIndex(this.#comments, ({ end }) => end > line) - 1];
    if (above === undefined || !/^[\t ]*\r?\n$/.test(this.text.slice(above.end, line))) return [];
    return this.isFirst(above.start) ? [...this.commentsAbove(above), above] : [];
  }

  /** The comment that begins on the last line of `range`, after it, with those behind it. */
  commentBehind({ end }: TextRange): TextRange | undefined {
    const first = this.#comments[firstIndex(this.#comments, ({ start }) => start >= end)];
    if (first === undefined || !/^[\t ,;]*$/.test(this.text.slice(end, first.start)))
      return undefined;
    return { start: first.start, end: (this.commentBehind(first) ?? first).end };
  }

  /** All lines of a statement with the comments above it and behind it. */
  blockOf({ statement }: Pick<TextItem, "statement">): TextRange {
    const [first = statement] = this.commentsAbove(statement);
    const last = this.commentBehind(statement) ?? statement;
    return { start: this.startOf(first.start), end: this.endOf(Math.max(last.end - 1, 0)) };
  }

  /** Whether nothing but white space is on the line before that of `offset`, or no line is. */
  followsBlank(offset: number): boolean {
    const start = this.startOf(offset);
    return start === 0 || this.at(start - 1).trim() === "";
  }

  /** Whether what ends at `offset` is the last on its line, and the next line is empty. */
  isAboveBlank(offset: number): boolean {
    return /^[\t ]*\r?\n[\t ]*\r?\n/.test(this.text.slice(offset, offset + 400));
  }
}

export function hasEmptyLine(text: string): boolean {
  return /\n[\t ]*\r?\n/.test(text);
}

/** The column, from 0, at which `text` ends, where a tab leads to the next multiple of 8. */
export function columnAfter(text: string): number {
  return [...text].reduce(
    (column, character) => (character === "\t" ? column + 8 - (column % 8) : column + 1),
    0,
  );
}

/**
 * Fills `text` up to a column, with at least one space or tab.
 *
 * @param hasTabs - whether tabs fill up.
 */
export function padded(text: string, column: number, hasTabs: boolean): string {
  const tabs = Math.floor(column / 8) - Math.floor(columnAfter(text) / 8);
  const line = text + (hasTabs ? "\t".repeat(Math.max(1, tabs)) : " ");
  return line + " ".repeat(Math.max(0, column - columnAfter(line)));
}

/** A branch of a conditional directive. */
export interface Branch {
  /** Where its `#if`, `#elif` or `#else` is. */
  readonly start: number;
  /** The directive from `#if` to `#endif`. */
  readonly whole: TextRange;
}

/** A header with what is needed to find the text of a name in it. */
export class LocatedText {
  readonly header: HeaderText;
  readonly lines: TextLines;
  #within: ReadonlyMap<TextItem | undefined, readonly TextItem[]> | undefined;
  #named: ReadonlyMap<string, readonly TextItem[]> | undefined;

  constructor(header: HeaderText) {
    this.header = header;
    this.lines = new TextLines(header);
  }

  /** The items that `owner` owns, in their order. */
  within(owner: TextItem): readonly TextItem[] {
    this.#within ??= groupBy(this.header.items, (item) => item.owner);
    return this.#within.get(owner) ?? [];
  }

  /** The members of a struct or union, or of one that is written in place as the type of a member. */
  membersOf(owner: TextItem): readonly TextItem[] {
    return this.within(owner).filter(({ kind }) => kind === "member");
  }

  /** The items with a name, in their order. */
  named(name: string): readonly TextItem[] {
    this.#named ??= groupBy(this.header.items, (item) => item.name);
    return this.#named.get(name) ?? [];
  }

  /**
   * The item that declares `label`.
   *
   * @param label - as facts have it: `struct x`, `x.u.size`, `X_FLAG`.
   * @param line - its line from 1, which decides where the text declares it several times.
   */
  find(label: string, line?: number): TextItem | undefined {
    const candidates = this.candidates(label);
    const onLine = candidates.filter(
      ({ start, end }) =>
        line !== undefined &&
        this.lines.numberOf(start) <= line &&
        line <= this.lines.numberOf(end),
    );
    const found = line === undefined ? candidates : onLine;
    return found.length === 1 ? found[0] : undefined;
  }

  /** All items with the name `label`, in any branch of a conditional directive. */
  candidates(label: string): readonly TextItem[] {
    const { items } = this.header;
    const tagged = /^(struct|union) (.*)$/.exec(label);
    if (tagged !== null) {
      const [, tag, name] = tagged;
      return items.filter(
        (item) => item.kind === tag && (item.name === name || this.typedefOf(item) === name),
      );
    }
    const path = label.split(".");
    if (path.length === 1) {
      return items.filter(
        ({ kind, name }) => name === label && !/^(?:struct|union|enum|member|call)$/.test(kind),
      );
    }
    return items.filter((item) => item.kind === "member" && this.pathOf(item) === label);
  }

  /** The branches of conditional directives that all of `items` are in, the outermost first. */
  sharedBranches(items: readonly TextItem[]): readonly Branch[] {
    const [first = [], ...others] = items.map((one) => this.#branchesOf(one));
    return first.filter(({ start }) =>
      others.every((branches) => branches.some((other) => other.start === start)),
    );
  }

  /** The statement of an item, or the conditional directive around it that is within all of `shared`. */
  statementWithin(item: TextItem, shared: readonly Branch[]): TextRange {
    return this.#branchesOf(item)[shared.length]?.whole ?? item.statement;
  }

  /** The branches that an item is in, the outermost first. */
  #branchesOf({ conditions }: TextItem): readonly Branch[] {
    return this.chainsOf(conditions).map((chain) => ({
      start: (chain.at(-1) ?? chain[0]).start,
      whole: chain[0],
    }));
  }

  /** Conditional directives around an item, each with its `#elif` and `#else` up to the branch of the item. */
  chainsOf(conditions: TextItem["conditions"]): readonly Run<TextRange>[] {
    return runsOf(conditions, (_, one) => /^#\s*el/.test(this.textOf(one)));
  }

  /** An item with the name `label` in a branch that could be taken, where no item with it is in none. */
  conditional(label: string): TextItem | undefined {
    const items = this.candidates(label);
    const isLeftOut = ({ conditions }: TextItem) =>
      this.chainsOf(conditions).some(
        ([first, ...others]) =>
          others.length === 0 && /^#[\t ]*if[\t ]+0\b/.test(this.textOf(first)),
      );
    return items.some(({ conditions }) => conditions.length === 0)
      ? undefined
      : items.find((item) => !isLeftOut(item));
  }

  /** `x.u.size` for a member; the name of anything else. */
  pathOf(item: TextItem): string {
    const { kind, name, owner } = item;
    if (owner === undefined || kind !== "member") return this.nameOf(item);
    const own = owner.kind === "member" ? this.pathOf(owner) : this.nameOf(owner);
    return `${own}.${name}`;
  }

  /** The tag of a struct or union, or the typedef that is its only name. */
  nameOf(item: TextItem): string {
    return item.name === "" ? (this.typedefOf(item) ?? "") : item.name;
  }

  private typedefOf({ name, statement }: TextItem): string | undefined {
    if (name !== "") return undefined;
    return this.header.items.find(
      (one) => one.kind === "typedef" && one.statement.start === statement.start,
    )?.name;
  }

  textOf({ start, end }: TextRange): string {
    return this.header.text.slice(start, end);
  }

  /** The lines of a range that hold more than comments, without these. */
  withoutComments({ start, end }: TextRange): string {
    const { text, comments } = this.header;
    const within = comments.filter((one) => one.start >= start && one.end <= end);
    const pieces = [...within, { start: end, end }].map((one, index) =>
      text.slice(within[index - 1]?.end ?? start, one.start),
    );
    return pieces
      .join("")
      .replaceAll(/[\t ]+$/gm, "")
      .replaceAll(/\n{2,}/g, "\n");
  }
}

/** A line of a text, from 1, without its end. */
export function rangeOfLine(text: string, line: number): TextRange {
  const lines = text.split("\n", line);
  const end = lines.join("\n").length;
  return { start: end - (lines.at(-1)?.length ?? 0), end };
}

/**
 * The name of what a line of a header declares or is about: a macro, a struct, a member as `x.status`; in a
 * comment, the last title that is a name, or what is below the comment.
 *
 * @param line - from 1.
 * @returns its name, and whether that is the title of the text that the line is in.
 */
export async function nameAtLine(text: string, line: number) {
  const located = new LocatedText(await readHeaderText(text));
  const { lines, header } = located;
  const { start, end } = rangeOfLine(text, line);
  const named = header.items.filter((item) => located.pathOf(item) !== "");
  const around = named.filter((item) => {
    const block = lines.blockOf(item);
    return block.start <= start && start < block.end;
  });
  const size = ({ statement }: TextItem) => statement.end - statement.start;
  const [innermost] = around.toSorted((one, other) => size(one) - size(other));
  if (innermost !== undefined) return { name: located.pathOf(innermost), isTitle: false };
  const comment = header.comments.find(
    (one) => lines.startOf(one.start) <= start && start < lines.endOf(one.end),
  );
  if (comment === undefined) return undefined;
  const title = text
    .slice(lines.startOf(comment.start), end)
    .split("\n")
    .findLast((_, index, all) => /^[\s*]*([-=~])\1{2,}\s*$/.test(all[index + 1] ?? ""));
  const name = title === undefined ? undefined : /^[\s*]*(\w+)\s*$/.exec(title)?.[1];
  if (name !== undefined) return { name, isTitle: true };
  const next = named.find((item) => item.statement.start >= comment.end);
  const isBelow = next !== undefined && text.slice(comment.end, next.statement.start).trim() === "";
  return isBelow ? { name: located.pathOf(next), isTitle: false } : undefined;
}
