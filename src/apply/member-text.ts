import type { TextItem } from "../header/header-text.ts";
import { mostCommon, restyle } from "../header/style.ts";
import { columnAfter } from "../header/text-lines.ts";
import type { Target } from "./target.ts";

/** Columns up to which a comment stays behind its member. */
const widest = 80;

/**
 * A member in the way that its siblings are written: names in their column, with a comment where they have one,
 * or without.
 *
 * @param own - the member in a generated header.
 * @param base - what the siblings are indented by.
 */
export function memberText(
  own: TextItem,
  siblings: readonly TextItem[],
  base: string,
  target: Target,
): readonly string[] {
  const placement = commentPlacement(siblings, target);
  const comment = commentOf(own, target);
  const isShort = own.body === undefined && placement !== "above";
  if (isShort) {
    const declaration = `${base}${alignedDeclaration(own, siblings, base, target)}`;
    if (placement === "none" || comment.length === 0) return [declaration];
    const behind = `${padded(declaration, commentColumn(siblings, target))}/* ${comment.join(" ")} */`;
    if (columnAfter(behind) <= widest) return [behind];
  }
  const { lines } = target.own;
  const whole =
    placement === "none"
      ? target.own.withoutComments(own.statement)
      : target.own.textOf(lines.blockOf(own)).replace(/\n$/, "");
  const depth = lines.indentOf(own.start).length;
  const text = whole.split("\n").map((line) => line.replace(new RegExp(`^ {0,${depth}}`), ""));
  return restyle(
    text.map((line) => target.inHeader(line)),
    target.style,
    base,
  );
}

/** Where most of the members have their comments that have any. */
function commentPlacement(
  siblings: readonly TextItem[],
  { lines }: Target,
): "none" | "behind" | "above" {
  const placements = siblings.flatMap(({ statement }) => {
    if (lines.commentBehind(statement) !== undefined) return ["behind" as const];
    return lines.commentsAbove(statement).length > 0 ? ["above" as const] : [];
  });
  return mostCommon(placements) ?? "none";
}

/** The words of the comment that a generated header has for a member, a piece for each line. */
function commentOf(own: TextItem, target: Target): readonly string[] {
  const { lines } = target.own;
  const comments = [
    ...lines.commentsAbove(own.statement),
    lines.commentBehind(own.statement) ?? [],
  ];
  return comments
    .flat()
    .flatMap((range) => target.inHeader(target.own.textOf(range)).split("\n"))
    .map((line) => line.replaceAll(/^\s*(?:\/\*|\*(?!\/))?\s*|\s*\*\/\s*$/g, ""))
    .filter((line) => line !== "");
}

/** `uint16_t    id;` with the name in the column of its siblings, where they have one. */
function alignedDeclaration(
  own: TextItem,
  siblings: readonly TextItem[],
  base: string,
  target: Target,
): string {
  const [type, name] = [own.value ?? own, own].map((range) =>
    target.inHeader(target.own.textOf(range)),
  );
  const { header, lines } = target;
  const columns = siblings.flatMap((one) => {
    if (one.value === undefined) return [];
    const isAligned = one.start - one.value.end > 1 || header.text[one.value.end] === "\t";
    const column = columnAfter(header.text.slice(lines.startOf(one.start), one.start));
    return isAligned ? [column] : [];
  });
  const column = mostCommon(columns) ?? 0;
  const hasTabs = siblings.some(({ value }) => value && header.text[value.end] === "\t");
  const head = base + type;
  return `${padded(head, column, hasTabs ? "\t" : " ").slice(base.length)}${name};`;
}

function commentColumn(siblings: readonly TextItem[], { header, lines }: Target): number {
  const columns = siblings.flatMap(({ statement }) => {
    const comment = lines.commentBehind(statement);
    if (comment === undefined) return [];
    return [columnAfter(header.text.slice(lines.startOf(comment.start), comment.start))];
  });
  return mostCommon(columns) ?? 0;
}

/**
 * Fills `text` up to a column, with at least one space or tab.
 *
 * @param fill - a space, or a tab where that is what fills up.
 */
export function padded(text: string, column: number, fill: " " | "\t" = " "): string {
  const tabs = fill === "\t" ? Math.floor(column / 8) - Math.floor(columnAfter(text) / 8) : 1;
  const line = text + fill.repeat(Math.max(1, tabs));
  return line + " ".repeat(Math.max(0, column - columnAfter(line)));
}
