import type { HeaderText } from "./header-text.ts";
import { groupBy } from "../text/lists.ts";
import { TextLines } from "./located-text.ts";

/** How the author of a header writes. */
export interface HeaderStyle {
  readonly lineEnd: "\n" | "\r\n";
  /** What a member of a struct is indented by. */
  readonly indent: string;
  /** The brace of a struct has a line of its own. */
  readonly bracesOnOwnLine: boolean;
}

/** The style that most of a header has; four spaces where it has no members. */
export function styleOf(header: HeaderText): HeaderStyle {
  const lines = new TextLines(header);
  const { text, items } = header;
  const indents = items.flatMap(({ kind, owner, statement }) => {
    const isOuter = kind === "member" && owner?.kind !== "member";
    return isOuter ? [lines.indentOf(statement.start)] : [];
  });
  const braces = items.flatMap(({ kind, start, body }) =>
    body === undefined || kind === "member" ? [] : [text.slice(start, body.start).includes("\n")],
  );
  const ends = text
    .split("\n")
    .slice(0, -1)
    .map((line) => line.endsWith("\r"));
  return {
    lineEnd: mostCommon(ends) === true ? "\r\n" : "\n",
    indent: mostCommon(indents.filter((indent) => indent !== "")) ?? "    ",
    bracesOnOwnLine: mostCommon(braces) ?? false,
  };
}

/** The most common of some values, the earliest of several. */
export function mostCommon<T>(values: readonly T[]): T | undefined {
  const groups = [...groupBy(values, (value) => value).values()];
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}

/**
 * Lines of a generated header, which are indented by four spaces, in the style of another one.
 *
 * @param base - the indentation of what has none here.
 */
export function restyle(
  lines: readonly string[],
  { indent, bracesOnOwnLine }: HeaderStyle,
  base = "",
): readonly string[] {
  return lines.flatMap((line) => {
    if (line === "") return [""];
    const depth = Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 4);
    const start = base + indent.repeat(depth);
    const rest = line.slice(4 * depth);
    const opened = bracesOnOwnLine ? /^((?:struct|union)\b.*) \{$/.exec(rest)?.[1] : undefined;
    return opened === undefined ? [start + rest] : [start + opened, `${start}{`];
  });
}
