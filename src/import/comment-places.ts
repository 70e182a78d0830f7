import type { TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { unframed } from "./comment-lines.ts";

/** What kernel-doc marks members with that are not documented. */
const visibility = /^\/\*+\s*(?:private|public):\s*\*\/$/;

/** Comments that say nothing. */
export function emptyComments(located: LocatedText): readonly TextRange[] {
  return located.header.comments.filter((one) => visibility.test(located.textOf(one)));
}

/**
 * The comments that are about something else than what is right below them, each with a place in the statement
 * that it is about: those of kernel-doc that begin with the name of a struct, a union or an enumeration further
 * down; and those right below functions, in a header that has them there.
 */
export function commentPlaces(located: LocatedText): ReadonlyMap<TextRange, number> {
  return new Map([...namedPlaces(located), ...placesBelow(located)]);
}

function namedPlaces(located: LocatedText): readonly (readonly [TextRange, number])[] {
  const { comments, items } = located.header;
  return comments.flatMap((one) => {
    const text = located.textOf(one);
    if (!text.startsWith("/**")) return [];
    const [line = ""] = unframed(text);
    const [, kind, name] = /^(struct|union|enum)\s+(\w+)(?:\s+-\s.*)?$/.exec(line) ?? [];
    const next = items.find(({ owner, start }) => owner === undefined && start >= one.end);
    const item = items.find(
      (other) => other.kind === kind && other.name === name && other.start >= one.end,
    );
    return item === undefined || item.statement.start === next?.statement.start
      ? []
      : [[one, item.start] as const];
  });
}

function placesBelow({ header, lines }: LocatedText): readonly (readonly [TextRange, number])[] {
  const isFunction = (line: string) => /^(?!\s*(?:typedef|#|\*|\/)).*\)\s*;$/.test(line.trimEnd());
  const below: (readonly [TextRange, number])[] = [];
  let above = 0;
  for (const one of header.comments) {
    const end = Math.max(lines.startOf(one.start) - 1, 0);
    const after = header.text.slice(one.end, one.end + 400);
    const isApart = /^[\t ]*\r?\n[\t ]*\r?\n/.test(after);
    if (isApart && isFunction(lines.at(end)))
      below.push([one, lines.startOf(end) + lines.at(end).trimEnd().length - 1]);
    else if (isFunction(/^\s*\n(.*(?:\n\s+.*)*)/.exec(after)?.[1] ?? "")) above += 1;
  }
  return below.length > 2 && below.length > above ? below : [];
}
