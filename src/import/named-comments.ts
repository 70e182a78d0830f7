import type { TextItem } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { namedTexts, pathWithin } from "./comment-names.ts";
import { type Prose, proseOfLines } from "./comment-prose.ts";
import { stemOf } from "./stems.ts";

/** Lines of a comment, for each comment. */
export type Comments = readonly (readonly string[])[];

/** What comments say of items by their names, until it is asked for. */
export class NamedComments {
  readonly #located: LocatedText;
  #prose = new Map<TextItem, Prose>();

  constructor(located: LocatedText) {
    this.#located = located;
  }

  /** What puts everything back as it is now. */
  snapshot(): () => void {
    const prose = new Map(this.#prose);
    return () => {
      this.#prose = prose;
    };
  }

  /**
   * Comments without what they say of parts by their names, which these get. A comment above macros may
   * also tell of those that follow apart from them.
   */
  without(comments: Comments, parts: readonly TextItem[], isLoose: boolean): Comments {
    const [first] = parts;
    if (first === undefined) return comments;
    // The first of a name, which branches of a condition may have again.
    const byName = new Map(parts.toReversed().map((one) => [pathWithin(one), one]));
    const stem = stemOf(parts.flatMap(({ kind, name }) => (kind === "member" ? [] : [name])));
    const onlyOf = (name: string) => {
      const [one, ...others] = parts.filter((part) => part.name === name);
      return others.length === 0 ? one : undefined;
    };
    const partOf = (name: string) =>
      byName.get(name) ??
      onlyOf(name) ??
      (/^[A-Z][A-Z\d_]+$/.test(name) ? byName.get(stem + name) : undefined) ??
      this.#macroBelow(name, first);
    return comments.map((lines) => {
      const { rest, named } = namedTexts(lines, (name) => partOf(name) !== undefined, isLoose);
      for (const [name, own] of named) {
        const part = partOf(name);
        if (part !== undefined) this.#prose.set(part, proseOfLines(own));
      }
      return rest;
    });
  }

  #macroBelow(name: string, item: TextItem): TextItem | undefined {
    const isMacro = ({ kind, owner }: TextItem) => kind === "macro" && owner === undefined;
    if (!isMacro(item)) return undefined;
    return this.#located.named(name).find((one) => isMacro(one) && one.start > item.start);
  }

  /** What has been said of an item, which is then taken. */
  take(item: TextItem): Prose {
    const prose = this.#prose.get(item) ?? [];
    this.#prose.delete(item);
    return prose;
  }
}
