import type { LocatedText } from "../header/located-text.ts";
import type { TextItem, TextRange } from "../header/header-text.ts";
import { proseOf, titledProse } from "./comment-prose.ts";

/** The comments of several items that stand together. */
export interface GroupProse {
  readonly group: readonly string[];
  readonly members: readonly (readonly string[])[];
}

/** A comment with a title that stands by itself. */
export interface TitledComment {
  readonly title: string;
  readonly prose: readonly string[];
  readonly range: TextRange;
}

/** Gives the prose of items, and remembers which comments have been used. */
export class CommentsOf {
  readonly #located: LocatedText;
  #used = new Set<TextRange>();
  /** Where the first declaration could be. */
  #start = 0;
  #titled: TitledComment[] = [];
  /** Up to where comments have been taken. */
  #end = 0;
  /** Makes links of names in prose. */
  readonly link: (line: string) => string;

  constructor(located: LocatedText, link: (line: string) => string) {
    this.#located = located;
    this.link = link;
  }

  /** Comments that belong to nothing, in the order of the text, but for settings of editors and guards. */
  get unused(): readonly TextRange[] {
    const { header, textOf } = this.#located;
    return header.comments.filter(
      (one) =>
        one.start >= this.#start &&
        !this.#isUsed(one) &&
        !/Local variables:|vim?:|^\/[/*]+\s*!?\s*\w*\s*\*?\/?$/i.test(
          textOf.call(this.#located, one),
        ),
    );
  }

  /** Takes the comments before `offset` as used: those that are about the whole header. */
  skipTo(offset: number): void {
    this.#start = offset;
    this.#end = offset;
  }

  /** What puts everything back as it is now. */
  snapshot(): () => void {
    const [used, end, titled] = [new Set(this.#used), this.#end, this.#titled];
    return () => {
      this.#used = used;
      this.#end = end;
      this.#titled = titled;
    };
  }

  /** Takes comments as used that are within `range`. */
  use(range: TextRange): void {
    this.#used.add(range);
  }

  /** The prose of an item: the comment above it, and that behind it. */
  of(item: TextItem, end = item.statement.end): readonly string[] {
    return joined([this.#above(item), this.#behind({ start: item.start, end })]);
  }

  /** The comment above a stretch of text. */
  ofRange(range: TextRange): readonly string[] {
    const comments = this.#located.lines.commentsAbove(range).filter((one) => !this.#isUsed(one));
    return joined(comments.map((one) => this.#take(one)));
  }

  /** The comment above the first item is that of all, where the others have none above. */
  ofGroup(items: readonly TextItem[]): GroupProse {
    const all = items.map((one) => ({ above: this.#above(one), behind: this.#behind(one) }));
    const [first, ...others] = all;
    const isShared =
      first !== undefined &&
      first.above.length > 0 &&
      others.every(({ above }) => above.length === 0);
    return {
      group: isShared ? first.above : [],
      members: all.map(({ above, behind }) => joined([isShared ? [] : above, behind])),
    };
  }

  /** The comments above a statement and, outside of structs, those before it that belong to nothing. */
  #above({ statement, owner, kind }: TextItem): readonly string[] {
    if (owner !== undefined && kind === "macro") return this.ofRange(statement);
    const free = this.#located.header.comments.filter(
      (one) => one.start >= this.#end && one.end <= statement.start && !this.#isUsed(one),
    );
    this.#end = Math.max(this.#end, statement.start);
    const attached = this.#located.lines.commentsAbove(statement);
    return joined(
      free.map((range) => {
        const text = this.#located.textOf(range);
        const titled =
          owner === undefined && !attached.includes(range) ? titledProse(text) : undefined;
        if (titled === undefined) return this.#take(range);
        this.#used.add(range);
        this.#titled.push({ ...titled, range });
        return [];
      }),
    );
  }

  /** The titled comments above what was last asked for, each once. */
  takeTitled(): readonly TitledComment[] {
    const titled = this.#titled;
    this.#titled = [];
    return titled;
  }

  #behind(range: TextRange): readonly string[] {
    const found = this.#located.lines.commentBehind(range);
    return found === undefined || this.#isUsed(found) ? [] : this.#take(found);
  }

  #take(range: TextRange): readonly string[] {
    this.#used.add(range);
    return proseOf(this.#located.textOf(range));
  }

  #isUsed(range: TextRange): boolean {
    return [...this.#used].some((one) => one.start <= range.start && range.end <= one.end);
  }
}

/** Prose of several comments, with an empty line between two. */
export function joined(texts: readonly (readonly string[])[]): readonly string[] {
  return texts
    .filter((one) => one.length > 0)
    .flatMap((one, index) => (index === 0 ? one : ["", ...one]));
}
