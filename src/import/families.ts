import type { TextItem } from "../header/header-text.ts";
import { type LocatedText, hasEmptyLine } from "../header/located-text.ts";
import { type Run, runsOf } from "../text/lists.ts";
import type { Prose } from "./comment-prose.ts";
import type { CommentsOf } from "./comments.ts";
import { stemOf } from "./stems.ts";

/** A macro or an enumerator with its value. */
export interface ValuedItem {
  readonly item: TextItem;
  /** As the header spells it; empty for an enumerator that C counts. */
  readonly value: string;
  readonly number: bigint | undefined;
  /** The header has it in a bitwise OR. */
  readonly isPart?: boolean;
  /** The condition that it is under within its family. */
  readonly test?: string | undefined;
}

/**
 * Splits macros that follow each other into runs that could be a family: they begin alike, hardly a value is
 * there twice, and no comment begins something new.
 */
export function macroRuns(
  macros: readonly ValuedItem[],
  located: LocatedText,
  comments: CommentsOf,
): readonly (readonly ValuedItem[])[] {
  const runs = runsOf(macros, (run, macro) => continues(run, macro, located, comments));
  const parts = runs.flatMap((run) =>
    repeatedMacros(run).length * 3 < run.length
      ? [run]
      : runsOf(run, (part, macro) => !isRepeated(macro, part)),
  );
  return parts.flatMap((run): readonly (readonly ValuedItem[])[] => {
    const [first, ...others] = run;
    const isNone = first.number === 0n && others.length > 1 && familyKind(others) === "masks";
    return isNone && familyKind(run) === "masks" ? [[first], others] : [run];
  });
}

/** The parts of a run whose names go on with the same word behind what all begin with. */
export function wordRuns(run: readonly ValuedItem[]): readonly (readonly ValuedItem[])[] {
  const stem = stemOf(run.map(({ item }) => item.name));
  const wordOf = ({ item }: ValuedItem) => item.name.slice(stem.length).split("_", 1)[0];
  return runsOf(run, (part, macro) => part.some((one) => wordOf(one) === wordOf(macro)));
}

/** The macros of a run whose value an earlier one has, by chance: a family has it once. */
export function repeatedMacros(run: readonly ValuedItem[]): readonly ValuedItem[] {
  return run.filter((macro, index) => isRepeated(macro, run.slice(0, index)));
}

function isRepeated(macro: ValuedItem, run: readonly ValuedItem[]): boolean {
  const { value, number } = macro;
  return (
    run.some((one) => number !== undefined && one.number === number) &&
    run.every(({ item }) => item.name !== bareName(value)) &&
    !isLimit(macro, stemOf([...run, macro].map(({ item }) => item.name)))
  );
}

function continues(
  run: Run<ValuedItem>,
  macro: ValuedItem,
  { lines }: LocatedText,
  comments: CommentsOf,
): boolean {
  const { item } = macro;
  const { item: previous } = run.at(-1) ?? run[0];
  if (comments.hasTitleBetween(previous.end, item)) return false;
  const names = run.map((one) => one.item.name);
  const stem = stemOf([...names, item.name]);
  const longest = run.length > 1 ? stemOf(names) : stem;
  const behind = lines.commentBehind(previous)?.end ?? previous.end;
  const between = lines.text.slice(behind, item.start);
  const isApart = hasEmptyLine(between);
  const isNext = follows(macro, run);
  const isLaterBit = run.length > 2 && areRisingBits([...run, macro]);
  if (stem === "") return false;
  if (stem !== longest && (isApart || !isNext) && !(isLaterBit && isInner(stem))) return false;
  if (run.length === 1 && item.name.startsWith(`${previous.name}_`) && !isNext) return false;
  // Numbers of ioctl depend on the ABI.
  if ([macro, ...run].some(({ value }) => ioctlCall.test(value))) return false;
  // A letter is that of the commands, and no number among them.
  if (isLetter(macro) !== isLetter(run[0])) return false;
  // The language takes only positive masks.
  if (macro.number === topBit && run.some(isShifted)) return false;
  if (isDimension(macro) !== isDimension(run[0]) && !isWhole(macro, run)) return false;
  const isAlias = names.includes(bareName(macro.value));
  if (
    run.length > 1 &&
    run.every(isShifted) &&
    !isShifted(macro) &&
    !isAlias &&
    !isWhole(macro, run)
  )
    return false;
  if (!isApart) return true;
  const goesOn = (isNext || isLaterBit) && isInner(stem);
  const areCommented = run.every((one) => isBelowComment(one.item, lines));
  if (/\/[*/]/.test(between) && areCommented) return goesOn || (isNext && stem.length > 8);
  if (run.length === 1) return goesOn && lines.commentsAbove(item.statement).length === 0;
  return lines.commentsAbove(item.statement).length > 0 ? goesOn : !/\/[*/]/.test(between);
}

/** Whether a stem consists of several words. */
function isInner(stem: string): boolean {
  return stem.replace(/_+$/, "").includes("_");
}

/** Whether each value is one bit above that of the one before, spelt as bits are. */
function areRisingBits(run: readonly ValuedItem[]): boolean {
  return run.every((one, index) => {
    const { number = 0n, value } = one;
    const isSpelt = isShifted(one) || /^\(?0[xX]/.test(value);
    return isSpelt && isBit(number) && number > (run[index - 1]?.number ?? 0n);
  });
}

function isBit(number: bigint): boolean {
  return number > 0n && (number & (number - 1n)) === 0n;
}

/** A name without the brackets around it. */
function bareName(value: string): string {
  return value.replaceAll(/^\(+|\)+$/g, "");
}

/** Whether a comment stands above an item, with an empty line between them or without. */
function isBelowComment({ statement }: TextItem, lines: LocatedText["lines"]): boolean {
  if (lines.commentsAbove(statement).length > 0) return true;
  return /\*\/\s*$/.test(lines.text.slice(Math.max(0, statement.start - 200), statement.start));
}

/** A call of a macro for a command of `ioctl()`, or of one that is called like it: `DRM_IOWR(...)`. */
const ioctlCall = /(?:\b|_)_?IO(?:C|R|W|WR)?\s*\(/;

/** Whether the value of a macro is the one or the bit after the last of a run. */
function follows({ number }: ValuedItem, run: readonly ValuedItem[]): boolean {
  const last = run.findLast((one) => one.number !== undefined)?.number;
  return last !== undefined && number !== last && (number === last + 1n || number === last * 2n);
}

/** Whether a value is spelt as a bit that is shifted. */
function isShifted({ value }: ValuedItem): boolean {
  return /^\(*(?:\(\s*\w+\s*\)\s*)?1[uUlL]*\s*<</.test(value);
}

/** Whether the value of a macro is a character. */
function isLetter({ value }: ValuedItem): boolean {
  return /^\(?'/.test(value);
}

/** Whether a macro is about the bits of others, and no value among them. */
function isDimension(macro: ValuedItem): boolean {
  return !isShifted(macro) && /_(?:MASK|SHIFT|BITS|OFFSET)$/.test(macro.item.name);
}

/** Whether a macro is all of the masks of a run together. */
function isWhole({ value, number }: ValuedItem, run: readonly ValuedItem[]): boolean {
  const names = run.map(({ item }) => item.name);
  const parts = value.replaceAll(/[()\s]/g, "").split("|");
  const whole = run.reduce((all, one) => all | (one.number ?? 0n), 0n);
  return run.length > 1 && (parts.every((one) => names.includes(one)) || number === whole);
}

/** Whether a name is that of a bound: the number of the others, or the largest one. */
function isLimit({ item }: ValuedItem, stem: string): boolean {
  const { name } = item;
  const short = name.startsWith(stem) ? name.slice(stem.length) : name;
  return /^_+[A-Z]|^(?:MAX|CNT|COUNT|NUM|NR|LAST|END|SENTINEL)$|^(?:NUM|NR)_|_(?:MAX|CNT|COUNT|NUM)$|(?:^|_)MAX_ENUM(?:_[A-Z]+)?$/.test(
    short,
  );
}

/** A word at the end of a name or of a line that says that values are bits. */
const flagWord = /(?:^|[_ ])(?:F|FL|FLAGS?|MASKS?|BITS|FLAGF|CAPS?)_*\.?$/i;

/** What the comment above flags begins with. */
const flagHeading = /^(?:[\w-]+ ){0,2}?(?:flags|flag bits|bits|masks|capabilities)\b/i;

/** What `1 << 31` is in C. */
const topBit = -(1n << 31n);

export type FamilyKind = "codes" | "masks";

/** Masks are bits, alone or together; a comment, the name or the spelling tells them from small numbers. */
export function familyKind(run: readonly ValuedItem[], heading: Prose = [], tag = ""): FamilyKind {
  const stem = stemOf(run.map(({ item }) => item.name));
  const values = run.filter((one) => !/MAX_ENUM/.test(one.item.name) || !isLimit(one, stem));
  const names = new Set(values.map(({ item }) => item.name));
  const numbers = values.map(({ number }) => number);
  const all = numbers.reduce<bigint>((whole, number) => whole | (number ?? 0n), 0n);
  const bits = numbers.flatMap((one) => (one !== undefined && isBit(one) ? [one] : []));
  const isSum = ({ value }: ValuedItem) => {
    const parts = value
      .replaceAll(/[()\s]/g, "")
      .split("|")
      .filter((one) => one !== "0");
    return parts.length > 1 && parts.every((one) => names.has(one) || /^1[uUlL]*<<\w+$/.test(one));
  };
  const isAll = ({ item, number = 0n }: ValuedItem) =>
    /_(?:ALL|FLAGS)$/.test(item.name) &&
    bits.length > 1 &&
    number === bits.reduce((whole, bit) => whole | bit, 0n);
  const areMasks = numbers.every((number, index) => {
    const one = values[index];
    if (one !== undefined && (isSum(one) || isAll(one) || names.has(one.value))) return true;
    return number !== undefined && (isBit(number) || (number === all && bits.length > 2));
  });
  if (!areMasks) return "codes";
  const isSpelt = run.some(({ value }) => /^\(?0[xX]/.test(value));
  const areBits =
    values.length > 0 && values.every(({ item }) => /_BIT(?:_[A-Z]+)?$/.test(item.name));
  const isSaid =
    areBits ||
    flagHeading.test(heading[0]?.text ?? "") ||
    [stem, tag, ...heading.slice(0, 1).map(({ text }) => text)].some((one) => flagWord.test(one));
  const isSparse = bits.length > 2 || (isSpelt && all > 3n);
  const areUsed = run.some((one) => one.isPart || isSum(one) || isAll(one));
  return run.some(isShifted) || areUsed || isSaid || isSparse ? "masks" : "codes";
}

/** Whether an entry of a family is a bound of the others: it and all behind it are called so. */
export function isBound(one: ValuedItem, run: readonly ValuedItem[], stem: string): boolean {
  return run.slice(run.indexOf(one)).every((other) => isLimit(other, stem)) && !isCounter(one, run);
}

/** Whether an entry is called like one above it but for its last word: `STAT_TIME`, `STAT_COUNT`. */
function isCounter({ item: { name } }: ValuedItem, run: readonly ValuedItem[]): boolean {
  const start = name.replace(/_(?:CNT|COUNT|NUM)$/, "_");
  const alike = run.filter(({ item }) => item.name.startsWith(start));
  return start !== name && alike.length > 1 && alike.length < run.length;
}
