import { suggest } from "../diagnostics/core/did-you-mean.ts";
import { untagged } from "../header/facts.ts";
import type { TextItem, TextRange } from "../header/header-text.ts";
import type { Difference } from "../verify/compare.ts";
import { type TextDraft, fileStart } from "./draft.ts";
import type { TargetHeader } from "./target.ts";

/**
 * Removes the text of what the spec does not have, with its comments.
 *
 * @param names - labels of the header; a struct or union also without that word.
 */
export function removeItems(
  names: readonly string[],
  differences: readonly Difference[],
  target: TargetHeader,
  draft: TextDraft,
): void {
  const additional = differences.filter((one) => one.kind === "additional");
  const labels = additional.map(({ label }) => label);
  const removals = names.flatMap((name) => {
    const tagged = labels.filter((label) => untagged(label) === name);
    const label = labels.includes(name) || tagged.length !== 1 ? name : (tagged[0] ?? name);
    if (!labels.includes(label)) {
      draft.refuse(
        fileStart,
        reasonToKeep(label, labels, target),
        "a run without --remove says what can be removed",
      );
      return [];
    }
    const line = additional.find((one) => one.label === label)?.places.header?.line;
    const item = target.find(label, line);
    if (item !== undefined) return [{ label, item }];
    const message = `${label} cannot be removed: it is not clear which text declares it`;
    draft.refuse(fileStart, message, "remove it by hand");
    return [];
  });
  const items = removals.map(({ item }) => item);
  for (const [index, { label, item }] of removals.entries()) {
    if (items.indexOf(item) !== index) continue;
    if (target.isShared(item)) {
      draft.refuse(
        item.nameRange,
        `${label} cannot be removed: the statement declares other things, too`,
        "remove it by hand",
      );
    } else {
      const change = { kind: "removed", labels: [label], detail: "" } as const;
      draft.replace(extentOf(item, items, target), "", change);
    }
  }
}

/** Why something cannot be removed that is not additional, and what was meant. */
function reasonToKeep(label: string, additional: readonly string[], target: TargetHeader): string {
  const owner = additional.find((one) => label.startsWith(`${untagged(one)}.`));
  const names = [...additional, ...additional.map(untagged)];
  const reason = target.expected.has(label)
    ? "the spec has it"
    : owner === undefined
      ? suggest(label, names, "the header does not have it")
      : `it is a member of ${owner}, which can be removed as a whole`;
  return `${label} cannot be removed: ${reason}`;
}

/** What of the text goes with an item: its lines and comments, or less where others share these. */
function extentOf(item: TextItem, removed: readonly TextItem[], target: TargetHeader): TextRange {
  const { lines, header } = target;
  const { statement } = item;
  const comma = /^\s*,/.exec(header.text.slice(statement.end));
  const end = statement.end + (item.kind === "enumerator" ? (comma?.[0].length ?? 0) : 0);
  const behind = (lines.commentBehind(statement) ?? { end }).end;
  const before = header.text.slice(lines.startOf(statement.start), statement.start);
  const after = header.text.slice(behind, lines.endOf(behind));
  if (before.trim() !== "" || after.trim() !== "") {
    const [gap = ""] =
      (before.trim() === "" ? /^[\t ]*/.exec(after) : /[\t ]*$/.exec(before)) ?? [];
    return before.trim() === ""
      ? { start: statement.start, end: behind + gap.length }
      : { start: statement.start - gap.length, end: behind };
  }
  const lineBlock = lines.blockOf(item);
  // Of the empty lines around it, one stays.
  const isBetween =
    lines.followsBlank(lineBlock.start) &&
    lineBlock.end < header.text.length &&
    lines.at(lineBlock.end).trim() === "";
  const block = isBetween ? { ...lineBlock, end: lines.endOf(lineBlock.end) } : lineBlock;
  return isCommentOfMore(item, block, removed, target)
    ? { start: lines.startOf(statement.start), end: block.end }
    : block;
}

/** Whether the comment above an item may be about what follows it, too, as about a family of macros. */
function isCommentOfMore(
  item: TextItem,
  { end }: TextRange,
  removed: readonly TextItem[],
  target: TargetHeader,
): boolean {
  const { lines, header } = target;
  const next = header.items.find(
    ({ kind, owner, statement }) =>
      kind === item.kind && owner === item.owner && statement.start >= end,
  );
  if (next === undefined || lines.blockOf(next).start !== end) return false;
  if (removed.includes(next)) {
    return isCommentOfMore(item, lines.blockOf(next), removed, target);
  }
  const hasOwn = (one: TextItem) => lines.commentBehind(one.statement) !== undefined;
  return lines.commentsAbove(next.statement).length === 0 && (hasOwn(item) || !hasOwn(next));
}
