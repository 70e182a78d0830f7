import type { TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import type { Prose } from "./comment-prose.ts";
import type { ValuedItem } from "./families.ts";
import { normalType } from "./type-code.ts";

/** A macro that can be said only below what it needs. */
export interface PostponedMacro {
  readonly macro: ValuedItem;
  readonly prose: Prose;
  /** Where the last declaration that it needs is. */
  readonly last: TextRange;
}

/** The names of types and macros in a value: `struct x`, `x_t`. */
export function namesIn(value: string): readonly string[] {
  return value.replaceAll(/"[^"]*"/g, "").match(/\b(?:(?:struct|union)\s+)?[A-Za-z_]\w*/g) ?? [];
}

/**
 * Where the last type or macro is that the value of a macro names, if it is further down or postponed itself: nothing
 * but macros has to come after it. `undefined` where the macro is used before, or either is under a condition.
 */
export function lastNeededBelow(
  { item, value }: ValuedItem,
  isKnown: (name: string) => boolean,
  located: LocatedText,
  postponed: readonly PostponedMacro[],
): TextRange | undefined {
  const needed = namesIn(value).flatMap((type) => {
    const [, tag, name = type] = /^(struct|union)\s+(\w+)$/.exec(type) ?? [];
    const isPostponed = postponed.some(({ macro }) => macro.item.name === name);
    const below = located
      .named(name)
      .filter(
        ({ kind, start }) =>
          (start > item.start || isPostponed) &&
          (kind === (tag ?? "typedef") || kind.endsWith("macro")),
      );
    return below.length === 0 || isKnown(name) || isKnown(normalType(type)) ? [] : below;
  });
  const last = needed.toSorted((one, other) => one.start - other.start).at(-1);
  if (last === undefined || item.owner !== undefined) return undefined;
  if (needed.some(({ conditions }) => conditions.length + item.conditions.length > 0))
    return undefined;
  // What macros in between stand for is asked for where they are used.
  const between = located
    .withoutComments({ start: item.end, end: last.statement.end })
    .replaceAll(/^[\t ]*#[\t ]*define\b(?:\\\r?\n|[^\n])*/gm, "");
  return new RegExp(`\\b${item.name}\\b`).test(between) ? undefined : last.statement;
}
