import type { TextItem } from "../header/header-text.ts";
import { mostCommon, restyle } from "../header/style.ts";
import { padded } from "../header/located-text.ts";
import { type Placement, likePeers, placementOf, withCommentBehind } from "./comments.ts";
import type { TargetHeader } from "./target.ts";

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
  target: TargetHeader,
): readonly string[] {
  const placement = commentPlacement(siblings, target);
  const comment = placement === "none" ? [] : commentOf(own, target);
  const peers = siblings.map(({ statement }) => statement);
  const outdented = (text: string) => {
    const depth = target.own.lines.indentOf(own.start).length;
    const lines = target.inHeader(text).split("\n");
    return lines.map((line) => line.replace(new RegExp(`^ {0,${depth}}`), ""));
  };
  const inner =
    placement === "none"
      ? target.own.withoutComments(own.statement)
      : target.own.textOf(own.statement);
  const declaration =
    own.body === undefined
      ? [base + alignedDeclaration(own, siblings, base, target)]
      : restyle(outdented(inner), target.style, base);
  if (comment.length === 0) return declaration;
  const [only = "", ...more] = declaration;
  const isShort = more.length === 0 && placement !== "above";
  const behind = isShort ? withCommentBehind(only, comment, peers, target) : undefined;
  if (behind !== undefined) return [behind];
  const above = comment.flatMap(outdented);
  return [...restyle(likePeers(above, peers, target), target.style, base), ...declaration];
}

/** Where most of the members have their comments that have any. */
function commentPlacement(siblings: readonly TextItem[], target: TargetHeader): Placement {
  const placements = siblings.map(({ statement }) => placementOf([statement], target));
  return mostCommon(placements.filter((one) => one !== "none")) ?? "none";
}

/** The comments that a generated header has for a member. */
function commentOf({ statement }: TextItem, { own }: TargetHeader): readonly string[] {
  const above = own.lines.commentsAbove(statement);
  const behind = own.lines.commentBehind(statement);
  return [...above, ...(behind === undefined ? [] : [behind])].map((range) => own.textOf(range));
}

/** Whether what is between a type and a name puts the name into a column. */
export function isColumnGap(gap: string): boolean {
  return /^(?:\t| {2})[\t ]*$/.test(gap);
}

/** `uint16_t    id;` with the name in the column of its siblings, where they have one. */
function alignedDeclaration(
  own: TextItem,
  siblings: readonly TextItem[],
  base: string,
  target: TargetHeader,
): string {
  const [type, name] = [own.value ?? own, own].map((range) => target.ownText(range));
  const { header, lines } = target;
  const columns = siblings.flatMap((one) => {
    if (one.value === undefined) return [];
    const gap = header.text.slice(one.value.end, one.start);
    return isColumnGap(gap) ? [lines.columnOf(one.start)] : [];
  });
  const column = mostCommon(columns) ?? 0;
  const hasTabs = siblings.some(({ value }) => value && header.text[value.end] === "\t");
  const head = base + type;
  return `${padded(head, column, hasTabs).slice(base.length)}${name};`;
}
