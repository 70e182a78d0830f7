import type { TextItem } from "../header/header-text.ts";
import { joinList } from "../text/text.ts";
import { type TextDraft, fileStart } from "./draft.ts";
import type { TargetHeader } from "./target.ts";

/** Enumerators that are put beside one of the header, as the spec names them. */
export interface AddedEnumerators {
  readonly labels: readonly string[];
  readonly beside: TextItem;
  readonly isAfter: boolean;
}

/** What C gives enumerators that have no value of their own, once others have come and gone. */
export interface Counted {
  /** Labels of those that the header has, whose values are right or taken care of. */
  readonly present: ReadonlySet<string>;
  /** Labels of those that are added, and need no value. */
  readonly added: ReadonlySet<string>;
}

/**
 * Counts through the enumerations that have enumerators of a family. One that C would count otherwise than the
 * spec gets its value; where that is because of one that only the header has, nothing is changed.
 *
 * @param labels - of the family.
 * @param removed - names of the header.
 */
export function countEnumerators(
  labels: readonly string[],
  added: readonly AddedEnumerators[],
  isWanted: (label: string) => boolean,
  removed: readonly string[],
  target: TargetHeader,
  draft: TextDraft,
): Counted {
  const present = new Set<string>();
  const counted = new Set<string>();
  const owners = new Set(
    labels
      .flatMap((label) => target.named(target.labelOf(label)))
      .flatMap(({ kind, owner }) => (kind === "enumerator" ? [owner] : [])),
  );
  if (owners.size === 0) return { present, added: counted };
  // An enumeration may have other families, too.
  const byName = new Map(
    [...target.expected.keys()].map((label) => [target.labelOf(label), label]),
  );
  const isOwn = (label: string) => labels.includes(label) && isWanted(label);
  for (const owner of owners) {
    const items = (owner === undefined ? [] : target.within(owner)).filter(
      ({ kind, name }) => kind === "enumerator" && target.found.has(name),
    );
    if (!isCountable(items, target)) {
      const wrong = items.flatMap(({ name, value }) => {
        const label = byName.get(name);
        const isWrong = label !== undefined && target.valueIn(name) !== target.numberOf(label);
        return value === undefined && isWrong && isOwn(label) ? [label] : [];
      });
      for (const label of wrong) present.add(label);
      refuseUncounted([...new Set(wrong)], target, draft);
      continue;
    }
    const beside = (item: TextItem, isAfter: boolean) =>
      added.flatMap((one) => (one.beside === item && one.isAfter === isAfter ? one.labels : []));
    const extras: TextItem[] = [];
    const misled: string[] = [];
    /** What C gives the next one, and what it would without those that only the header has. */
    let [next, planned] = [0n, 0n];
    let more: TextItem[] = [];
    const follow = (value: bigint) => {
      next = planned = value + 1n;
      more = [];
    };
    const add = (label: string) => {
      const value = target.numberOf(label) ?? next;
      if (value === next) counted.add(label);
      follow(value);
    };
    for (const item of items) {
      if (removed.includes(item.name)) continue;
      for (const label of beside(item, false)) add(label);
      const label = byName.get(item.name);
      const value = label === undefined ? undefined : target.numberOf(label);
      if (label === undefined || value === undefined) {
        next = (item.value === undefined ? next : target.valueIn(item.name)) + 1n;
        more.push(item);
      } else {
        if (item.value === undefined) {
          present.add(label);
          const isWrong = value !== next && isOwn(label) && !draft.kept.has(label);
          if (isWrong && more.length > 0 && value === planned) {
            extras.push(...more);
            misled.push(label);
          } else if (isWrong) setValue(label, item, target, draft);
        }
        follow(value);
      }
      for (const one of beside(item, true)) add(one);
    }
    refuseExtras(extras, misled, target, draft);
  }
  return { present, added: counted };
}

/** Whether C counts the enumerators as they are in the text: no macro or branch has more of them. */
function isCountable(items: readonly TextItem[], target: TargetHeader): boolean {
  let next = 0n;
  return items.every(({ name, value }) => {
    const found = target.valueIn(name);
    const isRight = value !== undefined || found === next;
    next = found + 1n;
    return isRight;
  });
}

function refuseUncounted(labels: readonly string[], target: TargetHeader, draft: TextDraft): void {
  const [first] = labels;
  if (first === undefined) return;
  draft.refuse(
    target.itemOf(first)?.nameRange ?? fileStart,
    `${joinList(labels, "and")} ${labels.length === 1 ? "has another value" : "have other values"} in the spec, and not all that C counts in this enumeration is in the text`,
    "change it by hand",
  );
}

function setValue(
  label: string,
  { name, nameRange }: TextItem,
  target: TargetHeader,
  draft: TextDraft,
): void {
  const text = target.spelledValue(label);
  const detail = `${name} to ${name} = ${text}`;
  draft.insert(nameRange.end, ` = ${text}`, { kind: "changed", labels: [label], detail });
}

function refuseExtras(
  extras: readonly TextItem[],
  misled: readonly string[],
  target: TargetHeader,
  draft: TextDraft,
): void {
  const [first] = extras;
  if (first === undefined) return;
  const names = extras.map(({ name }) => name);
  const isOne = names.length === 1;
  draft.refuse(
    first.nameRange,
    `${joinList(names, "and")} ${isOne ? "is" : "are"} not in the spec, and because of ${isOne ? "it" : "them"} ${joinList(misled, "and")} ${misled.length === 1 ? "has another value" : "have other values"}`,
    `pass ${names.map((name) => `--remove ${name}`).join(" ")}, or add ${isOne ? "it" : "them"} to the spec`,
  );
}
