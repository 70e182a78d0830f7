import type { LocatedText } from "../header/located-text.ts";
import type { TextItem, TextRange } from "../header/header-text.ts";
import { partsOf, withoutOwnName } from "./comment-names.ts";
import { type Comments, NamedComments } from "./named-comments.ts";
import { endedTitles, isAtDirective, isIdle, ownRange } from "./comment-places.ts";
import { type Prose, proseOfAll, withoutRepeats } from "./comment-prose.ts";
import {
  type Titled,
  isAboutFlags,
  isHeading,
  isMarkedTitle,
  titledProse,
} from "./comment-title.ts";
import { UnusedComments } from "./unused-comments.ts";

/** The comments of several items that stand together. */
export interface GroupProse {
  readonly group: Prose;
  readonly members: readonly Prose[];
}

/** A comment with a title that stands by itself. */
export interface TitledComment extends Titled {
  readonly range: TextRange;
}

/** A comment that the spec does not have, and why. */
export interface UnplacedComment {
  readonly range: TextRange;
  readonly reason: string;
}

/** Gives the prose of items, from the comments that nothing has used so far. */
export class CommentsOf {
  readonly #located: LocatedText;
  readonly #unused: UnusedComments;
  #titled: TitledComment[] = [];
  readonly #ended: ReadonlySet<string>;
  readonly #named: NamedComments;
  /** Up to where comments have been taken. */
  #end: number;
  /** Makes links of names in prose. */
  readonly link: (text: string) => string;

  /** @param top - the comments that are about the header as a whole. */
  constructor(located: LocatedText, top: readonly TextRange[], link: (text: string) => string) {
    this.#located = located;
    this.#named = new NamedComments(located);
    this.#unused = new UnusedComments(located);
    for (const one of top) this.use(one);
    this.#ended = new Set(endedTitles(located));
    this.#end = top.at(-1)?.end ?? 0;
    this.link = link;
  }

  /** Comments that belong to nothing, in the order of the text, but for settings of editors and guards. */
  get unused(): readonly UnplacedComment[] {
    return this.#unused.all
      .filter((one) => !isIdle(this.#located.textOf(one)))
      .map((range) => ({
        range,
        reason: isAtDirective(range, this.#located.lines)
          ? "it is about a directive"
          : "it stands by itself",
      }));
  }

  /** What puts everything back as it is now. */
  snapshot(): () => void {
    const [end, titled] = [this.#end, [...this.#titled]];
    const restored = [this.#unused.snapshot(), this.#named.snapshot()];
    return () => {
      for (const restore of restored) restore();
      this.#end = end;
      this.#titled = titled;
    };
  }

  /** Takes comments as used that are within `range`. */
  use(range: TextRange): void {
    this.#unused.use(range);
  }

  /**
   * The prose of an item: the comment above it, and that behind it.
   *
   * @param parts - what else the comment may tell of by its names: the other members of a struct.
   */
  of(item: TextItem, parts = partsOf(item.owner, this.#located), end?: number): Prose {
    const range = ownRange(item, this.#located);
    const named = this.#named.take(item);
    const { free, attached } = this.#above({ ...item, statement: range });
    const all = [...free, ...attached];
    const own = all.map((lines) => withoutOwnName(lines, item.name));
    const opens = own.some((lines, index) => lines[0] !== all[index]?.[0]);
    const others = opens ? parts.filter((one) => one !== item) : parts;
    const above = this.#named.without(own, others, opens || item.owner === undefined);
    const rest = proseOfAll(above);
    const isPlain = item.kind === "member" && item.body === undefined;
    const within = isPlain
      ? this.#within({ start: range.start, end: item.end }, partsOf(item.owner, this.#located))
      : [];
    const behind = this.#behind(item, end ?? range.end);
    return withoutRepeats([...named, ...rest, ...this.#named.take(item), ...within, ...behind]);
  }

  /** The comments in the text of a member, but for those that only name another one. */
  #within(range: TextRange, others: readonly TextItem[]): Prose {
    const found = this.#unused.startingIn(range).filter((one) => one.end <= range.end);
    const names = others.map(({ name }) => name);
    return proseOfAll(
      this.#unused.take(found).filter((lines) => !names.includes(lines.join("\n"))),
    );
  }

  /** The prose of a struct or an enumeration, whose comment may tell what its parts are for. */
  ofWhole(item: TextItem): Prose {
    const { free, attached } = this.#above(item);
    const above = [...free, ...attached].map((lines) =>
      withoutOwnName(lines, this.#formerName(lines) ?? item.name),
    );
    const rest = this.#named.without(above, partsOf(item, this.#located), item.kind === "enum");
    return [...proseOfAll(rest), ...this.#behind(item, item.statement.end)];
  }

  /** The name that kernel-doc begins with, where nothing is called so any more. */
  #formerName([first = ""]: readonly string[]): string | undefined {
    const name = /^\s*(?:struct|union|enum)\s+(\w+)\s+-\s/.exec(first)?.[1];
    return name === undefined || this.#located.named(name).length > 0 ? undefined : name;
  }

  /** The comments within a struct or an enumeration that are about none of its parts. */
  ofRest({ body }: TextItem): Prose {
    const within = body === undefined ? [] : this.#unused.startingIn(body);
    const isSaid = (one: TextRange) =>
      isAtDirective(one, this.#located.lines) && isIdle(this.#located.textOf(one));
    return proseOfAll(this.#unused.take(within.filter((one) => !isSaid(one))));
  }

  /** The comment above a stretch of text, and the one behind it. */
  ofRange(range: TextRange): Prose {
    const { lines } = this.#located;
    const behind = lines.commentBehind(range) ?? [];
    return proseOfAll(this.#unused.take([lines.commentsAbove(range), behind].flat()));
  }

  /**
   * The comment above the first item is that of all, where hardly any other has one above. It may tell
   * what each of them is for.
   *
   * @param isTold - whether something else says what all of them are for.
   */
  ofGroup(items: readonly TextItem[], isTold = false): GroupProse {
    const all = items.map((item) => ({
      item,
      ...this.#above(item),
      behind: this.#behind(item, item.statement.end),
    }));
    const [first, ...others] = all;
    const areApart =
      first?.attached.length === 0 &&
      others.some(({ free, attached }) => free.length > attached.length);
    const [before, own] = areApart ? [[], first.free] : [first?.free ?? [], first?.attached ?? []];
    const commented = others.filter(
      ({ free, attached }) => attached.length > 0 || (areApart && free.length > 0),
    ).length;
    const last = own.at(-1);
    const isShared =
      (commented * 2 < others.length && !isTold) ||
      (last !== undefined && (isHeading(last) || (others.length === 0 && isAboutFlags(last))));
    const group = [...before, ...(isShared ? own : own.slice(0, -1))];
    const rest = this.#named.without(group, items, true);
    return {
      group: proseOfAll(rest),
      members: all.map(({ item, free, attached, behind }) => {
        const above =
          item === first?.item ? (isShared ? [] : own.slice(-1)) : [...free, ...attached];
        const prose = proseOfAll(above.map((lines) => withoutOwnName(lines, item.name)));
        return withoutRepeats([...this.#named.take(item), ...prose, ...behind]);
      }),
    };
  }

  /** What comments further up say of items by their names. */
  namedOf(items: readonly TextItem[]): Prose {
    return items.flatMap((one) => this.#named.take(one));
  }

  /** The titled comments above what was last asked for, each once. */
  takeTitled(): readonly TitledComment[] {
    const titled = this.#titled;
    this.#titled = [];
    return titled;
  }

  /** Whether a comment with a title stands between two places. */
  hasTitleBetween(start: number, item: TextItem): boolean {
    const attached = this.#located.lines.commentsAbove(item.statement);
    return this.#unused
      .startingIn({ start, end: item.statement.start })
      .some(
        (one) =>
          (!attached.includes(one) || isMarkedTitle(this.#located.textOf(one))) &&
          this.#located.lines.isFirst(one.start) &&
          titledProse(this.#located.textOf(one)) !== undefined,
      );
  }

  /** The comments above a statement and, outside of structs, those before it that belong to nothing. */
  #above({ statement, owner, kind, name }: TextItem): { free: Comments; attached: Comments } {
    const isOpen = (one: TextRange) => this.#unused.isOpen(one);
    const attached = [
      ...(owner === undefined ? this.#unused.placedIn(statement) : []),
      ...this.#located.lines.commentsAbove(statement).filter(isOpen),
    ].toSorted((one, other) => one.start - other.start);
    if (owner !== undefined && kind.endsWith("macro"))
      return { free: [], attached: this.#unused.take(attached) };
    const free = this.#unused
      .startingIn({ start: this.#end, end: statement.start })
      .filter((one) => !attached.includes(one) && isOpen(one));
    this.#end = Math.max(this.#end, statement.start);
    const isUntitled = (range: TextRange) => {
      const text = this.#located.textOf(range);
      const isTitled = owner === undefined && (!attached.includes(range) || isMarkedTitle(text));
      const titled = isTitled ? titledProse(text) : undefined;
      if (titled === undefined || this.#ended.has(titled.title.toLowerCase())) return true;
      if (titled.title === name) return true;
      this.use(range);
      this.#titled.push({ ...titled, range });
      return false;
    };
    return {
      free: this.#unused.take(free.filter(isUntitled)),
      attached: this.#unused.take(attached.filter(isUntitled)),
    };
  }

  #behind(item: TextItem, end: number): Prose {
    return proseOfAll(this.#unused.takeBehind(item, end));
  }
}
