import { type Placement, likePeers, placementOf, withCommentBehind } from "./comments.ts";
import { proseComment } from "../codegen/c/prose.ts";
import { mostCommon, restyle } from "../header/style.ts";
import type { TextItem } from "../header/header-text.ts";
import { macroNames } from "../model/numbers.ts";
import type { Code, Codes, Flag, Flags, Named } from "../model/type.ts";
import { joinLines } from "../text/text.ts";
import { type TextDraft, fileStart } from "./draft.ts";
import type { TargetHeader } from "./target.ts";
import { countEnumerators } from "./enumerators.ts";
import { macroLike, spelledLike } from "./macro-text.ts";

/** One value of a family: its macros as the spec names them. */
interface FamilyValue extends Pick<Named, "name" | "prose"> {
  readonly labels: readonly string[];
}

function valuesOf(family: Codes | Flags): readonly FamilyValue[] {
  const values: readonly (Code | Flag)[] = family.values;
  return values.map((value) => ({ ...value, labels: macroNames(value) }));
}

/** Values of a family that the header does not have, and where they come. */
interface MissingValue {
  readonly value: FamilyValue;
  readonly labels: readonly string[];
  /** The last one before it that is there, or else what is. */
  readonly sibling: Sibling | undefined;
  /** Whether it comes behind its sibling. */
  readonly isAfter: boolean;
}

/** The values of a family that the header has, and those that it has not, in the order of the header. */
function familyInHeader(
  family: Codes | Flags,
  isWanted: (label: string) => boolean,
  target: TargetHeader,
) {
  const ascending = valuesOf(family);
  const presentOf = (value: FamilyValue) => {
    const items = value.labels.flatMap((label) => target.itemOf(label) ?? []);
    return items.length > 0 ? [{ value, items }] : [];
  };
  const starts = ascending.flatMap(presentOf).map(({ items }) => items[0]?.start ?? 0);
  const isDescending =
    starts.length > 1 && starts.slice(1).every((start, index) => start < (starts[index] ?? 0));
  const values = isDescending ? ascending.toReversed() : ascending;
  const present = values.flatMap(presentOf);
  const missing = values.flatMap((value, index): readonly MissingValue[] => {
    const labels = value.labels.filter((label) => !target.has(label) && isWanted(label));
    if (labels.length === 0) return [];
    const own = present.find((one) => one.value === value);
    const before = present.findLast((one) => values.indexOf(one.value) < index);
    const sibling = own ?? before ?? present[0];
    return [{ value, labels, sibling, isAfter: before !== undefined }];
  });
  return { present, missing };
}

/**
 * Adds the values of a family that are missing in the header, each behind the last one before it that is
 * there, and in the way that one is written; enumerators that follow get the values that the spec has.
 *
 * @param isWanted - whether a macro is to be added.
 * @param removed - names of the header that are removed.
 * @returns the labels of enumerators without a value, which have the spec's afterwards.
 */
export function addValues(
  family: Codes | Flags,
  isWanted: (label: string) => boolean,
  removed: readonly string[],
  target: TargetHeader,
  draft: TextDraft,
): ReadonlySet<string> {
  const { present, missing } = familyInHeader(family, isWanted, target);
  const added = missing.flatMap(({ labels, sibling, isAfter }) => {
    const items = (sibling?.items ?? []).toSorted((one, other) => one.start - other.start);
    const beside = items.at(isAfter ? -1 : 0);
    return beside === undefined ? [] : [{ labels, beside, isAfter }];
  });
  const all = valuesOf(family).flatMap(({ labels }) => labels);
  const counted = countEnumerators(all, added, isWanted, removed, target, draft);
  missing.forEach((one, index) => {
    const { sibling, isAfter } = one;
    if (sibling === undefined) {
      draft.refuse(
        fileStart,
        `${one.labels.join(" and ")} must be added, but the rest of its family is in another header`,
        "add it there",
      );
      return;
    }
    addValue(one, sibling, {
      target,
      draft,
      siblings: present,
      counted: counted.added,
      isFirst: !isAfter || missing[index - 1]?.sibling !== sibling,
      isLast: index === missing.length - 1,
    });
  });
  return counted.present;
}

interface Sibling {
  readonly value: FamilyValue;
  readonly items: readonly TextItem[];
}

interface Surroundings {
  readonly target: TargetHeader;
  readonly draft: TextDraft;
  readonly siblings: readonly Sibling[];
  /** Labels of enumerators that need no value. */
  readonly counted: ReadonlySet<string>;
  /** Whether the value is the first, and the last one of those that are added there. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function addValue(
  { value, labels, isAfter }: MissingValue,
  sibling: Sibling,
  { target, draft, siblings, counted, isFirst, isLast }: Surroundings,
): void {
  const { lines } = target;
  const sorted = sibling.items.toSorted((one, other) => one.start - other.start);
  const unknown = sorted.find(({ kind }) => kind !== "macro" && kind !== "enumerator");
  const [first] = sorted;
  const last = sorted.at(-1);
  if (unknown !== undefined || first === undefined || last === undefined) {
    draft.refuse(
      unknown?.nameRange ?? fileStart,
      `${labels.join(" and ")} must be added here, but what is beside it is neither a macro nor an enumerator`,
      "add it by hand",
    );
    return;
  }
  const models = labels.map((label) => ({ label, model: modelFor(label, sibling, target) }));
  models.sort((one, other) => sorted.indexOf(one.model) - sorted.indexOf(other.model));
  const peers = siblings.flatMap(({ items }) => items);
  // Some lists of enumerators end with a comma, and some do not.
  const isEnd =
    last.kind === "enumerator" && isAfter && !/^\s*,/.test(target.header.text.slice(last.end));
  const macros = models
    .map(({ label, model }) => macroLike(label, model, peers, counted.has(label), target))
    .map((text) => (isEnd && isLast ? text.replace(/,$/, "") : text));
  const placement = commentPlacement(siblings, target);
  // Of a number of a bit and its mask, one has the comment.
  const commented = peers.find((item) => lines.commentBehind(item) !== undefined);
  const index = models.findIndex(
    ({ label }) => commented === undefined || isBit(label) === isBit(commented.name),
  );
  const note = placement === "none" || index === -1 ? [] : commentOf(value, target);
  const behind =
    placement === "behind" && note.length > 0
      ? withCommentBehind(macros[index] ?? "", note, peers, target)
      : undefined;
  const base = lines.indentOf(first.start);
  const text =
    behind === undefined
      ? [...restyle(likePeers(note, peers, target), target.style, base), ...macros]
      : macros.with(index, behind);
  const isSeparate =
    siblings.length > 1 ? hasBlanks(siblings, target) : behind === undefined && note.length > 0;
  const firstBlock = lines.blockOf(first);
  const blank = isSeparate ? [""] : [];
  const change = { kind: "added", labels, detail: "" } as const;
  if (last.kind === "enumerator") {
    if (isOnSharedLine(last, target)) {
      const one = (macros[0] ?? "").trim().replace(/,$/, "");
      return isAfter
        ? draft.insert(last.end, `, ${one}`, change)
        : draft.insert(first.start, `${one}, `, change);
    }
    if (isEnd && isFirst) {
      // What is behind it stays in its column.
      const room = target.header.text.startsWith("  ", last.end) ? 1 : 0;
      draft.replace({ start: last.end, end: last.end + room }, ",", change);
    }
  }
  if (isAfter) {
    const statement = target.statementWithin(last, target.sharedBranches(peers));
    draft.insert(lines.blockOf({ statement }).end, joinLines([...blank, ...text]), change);
  } else {
    const { start: directive } = target.statementWithin(first, target.sharedBranches(peers));
    const start =
      placement === "above" && directive === first.statement.start
        ? firstBlock.start
        : lines.startOf(directive);
    draft.insert(start, joinLines([...text, ...blank]), change);
  }
}

/** Whether there is more than an enumerator on its line. */
function isOnSharedLine(item: TextItem, target: TargetHeader): boolean {
  const { owner } = item;
  const lineOf = ({ start }: TextItem) => target.lines.startOf(start);
  const isBeside = (one: TextItem) => one !== item && lineOf(one) === lineOf(item);
  return owner !== undefined && [owner, ...target.within(owner)].some(isBeside);
}

/** Whether there are empty lines between the values of a family. */
function hasBlanks(siblings: readonly Sibling[], { lines }: TargetHeader): boolean {
  const blocks = siblings.map(({ items }) =>
    Math.min(...items.map((item) => lines.blockOf(item).start)),
  );
  return blocks.slice(1).every((start) => lines.followsBlank(start));
}

function isBit(name: string): boolean {
  return name.startsWith("_");
}

/** The macro of the sibling that does for it what `label` does for its value: number of the bit or mask. */
function modelFor(label: string, { value, items }: Sibling, target: TargetHeader): TextItem {
  const alike = value.labels.find((one) => isBit(one) === isBit(label) && target.itemOf(one));
  const [first] = items;
  const item = (alike === undefined ? undefined : target.itemOf(alike)) ?? first;
  if (item === undefined) throw new Error(`${value.name} has no macros`);
  return item;
}

/** Where the macros of a family have their comments. */
function commentPlacement(siblings: readonly Sibling[], target: TargetHeader): Placement {
  // The comment above the first one may be about the whole family.
  const [first = "none", ...others] = siblings.map(({ items }) => placementOf(items, target));
  if (others.length === 0) return first === "above" ? "none" : first;
  return mostCommon(others) ?? "none";
}

/** The comment of a value; none where it only repeats the end of the macro's name, as in a generated header. */
function commentOf({ name, prose }: FamilyValue, target: TargetHeader): readonly string[] {
  const lines = proseComment(prose);
  return lines.join() === `/* ${name}. */` ? [] : lines.map((line) => target.inHeader(line));
}

/** Gives a macro, which the header has with another value or type, the spec's. */
export function changeValue(label: string, target: TargetHeader, draft: TextDraft): void {
  const item = target.itemOf(label);
  const spelling = target.spelledValue(label);
  if (item?.value === undefined || spelling === "") {
    draft.refuse(
      item?.nameRange ?? fileStart,
      `${label} has another value in the spec, and is not a macro with a value here`,
      "change it by hand",
    );
    return;
  }
  const text = target.textOf(item.value);
  const isSigned = target.found.get(target.labelOf(label))?.aspects["type"]?.startsWith("s");
  const isSameType = isSigned !== /\d[uU]/.test(spelling);
  // The number of its bit changes, and so does the mask.
  if (isSameType && new RegExp(`\\b_${item.name}\\b`).test(text)) return;
  const next = isSameType ? spelledLike(text, target.numberOf(label), spelling) : spelling;
  // What it names changes, and so does what it stands for.
  if (next === text) return;
  draft.replace(item.value, next, {
    kind: "changed",
    labels: [label],
    detail: `${text} to ${next}`,
  });
}
