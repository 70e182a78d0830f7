import type { TextRange } from "../header/header-text.ts";
import { mostCommon } from "../header/style.ts";
import { columnAfter, padded } from "../header/located-text.ts";
import type { TargetHeader } from "./target.ts";

/** Columns up to which a comment stays behind what it is about. */
const widest = 80;

/**
 * A line with a comment behind `text`, where most of the comments behind `peers` are and as they are marked.
 *
 * @param comment - of a generated header.
 * @param peers - statements beside it.
 * @returns `undefined` where the comment does not fit there.
 */
export function withCommentBehind(
  text: string,
  comment: readonly string[],
  peers: readonly TextRange[],
  target: TargetHeader,
): string | undefined {
  const words = comment
    .flatMap((line) => line.split("\n"))
    .map((line) => line.replaceAll(/^ *\/?\*+\/? ?| *\*\/$/g, "").trim());
  const [only = ""] = likePeers([`/* ${words.join(" ").trim()} */`], peers, target);
  const { header, lines } = target;
  const gaps = peers.flatMap((peer) => {
    const found = lines.commentBehind(peer);
    if (found === undefined) return [];
    const gap = /[\t ]*$/.exec(header.text.slice(0, found.start))?.[0] ?? "";
    return [{ gap, column: lines.columnOf(found.start) }];
  });
  const hasTabs = gaps.some(({ gap }) => gap.includes("\t"));
  const column = mostCommon(gaps.map((one) => one.column)) ?? 0;
  const least = gaps.map(({ gap }) => gap).toSorted((one, other) => one.length - other.length)[0];
  const candidates = [padded(text, column, hasTabs), `${text}${least ?? "  "}`];
  return candidates.map((line) => line + only).find((line) => columnAfter(line) <= widest);
}

/** Where comments are. */
export type Placement = "none" | "behind" | "above";

/** Where the comments of some statements are. */
export function placementOf(statements: readonly TextRange[], { lines }: TargetHeader): Placement {
  if (statements.some((one) => lines.commentBehind(one) !== undefined)) return "behind";
  return statements.some((one) => lines.commentsAbove(one).length > 0) ? "above" : "none";
}

/** Lines of a comment, marked as the comments of `peers` are: with `//` where most of those are. */
export function likePeers(
  comment: readonly string[],
  peers: readonly TextRange[],
  { header, lines }: TargetHeader,
): readonly string[] {
  const marks = peers.flatMap((peer) =>
    [...lines.commentsAbove(peer), lines.commentBehind(peer) ?? []]
      .flat()
      .map(({ start }) => header.text.startsWith("//", start)),
  );
  if (mostCommon(marks) !== true) return comment;
  return comment.flatMap((line) => {
    const [, indent = "", text = ""] =
      /^( *)(?:\/\*| \*(?!\/))? ?(.*?)(?: *\*\/)?$/.exec(line) ?? [];
    const isEdge = /^ *(?:\/\*| \*\/)$/.test(line);
    return isEdge ? [] : [`${indent}// ${text}`.trimEnd()];
  });
}
