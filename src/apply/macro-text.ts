import { columnAfter, padded } from "../header/located-text.ts";
import { mostCommon } from "../header/style.ts";
import type { TextItem } from "../header/header-text.ts";
import type { TargetHeader } from "./target.ts";

/**
 * A `#define` with the name and the value of `label`, in the way that `model` is written.
 *
 * @param isCounted - whether C gives it its value where it is an enumerator without one.
 */
export function macroLike(
  label: string,
  model: TextItem,
  peers: readonly TextItem[],
  isCounted: boolean,
  target: TargetHeader,
): string {
  const { lines, header } = target;
  const name = target.inHeader(label);
  if (model.kind === "enumerator") {
    const indent = lines.indentOf(model.start);
    // The first one often has a value where no other has.
    const isBare = [model, ...peers.slice(1)].some(({ value }) => value === undefined);
    if (isBare && isCounted) return `${indent}${name},`;
    const equals = /^\s*=\s*/.exec(header.text.slice(model.nameRange.end))?.[0] ?? " = ";
    return `${indent}${name}${equals}${valueLike(label, model, target)},`;
  }
  return defineLike(name, valueLike(label, model, target), model, peers, target);
}

/** A `#define` of `name` with its value in the column of those around `model`. */
export function defineLike(
  name: string,
  value: string,
  model: TextItem,
  peers: readonly TextItem[],
  target: TargetHeader,
): string {
  const { lines, header } = target;
  const head = header.text.slice(lines.startOf(model.start), model.nameRange.start) + name;
  const gap = header.text.slice(model.nameRange.end, model.value?.start ?? model.nameRange.end);
  if (gap.includes("\n")) return head + gap.replaceAll("\r", "") + value;
  const { start, end } = valueColumns(peers, target);
  const isRight = end !== undefined && columnAfter(head) < end - value.length;
  const column = isRight ? end - value.length : start;
  return padded(head, column ?? 0, gap.includes("\t")) + value;
}

/**
 * The columns of the values of macros: where most of them start, and where all of them end if that is where
 * they are aligned.
 */
function valueColumns(
  items: readonly TextItem[],
  { header, lines }: TargetHeader,
): { readonly start: number | undefined; readonly end: number | undefined } {
  const columns = items.flatMap(({ value, nameRange }) => {
    if (value === undefined) return [];
    const gap = header.text.slice(nameRange.end, value.start);
    if (gap.includes("\n")) return [];
    const first = lines.columnOf(value.start);
    return [{ gap, start: first, end: first + value.end - value.start }];
  });
  const starts = new Set(columns.map(({ start }) => start));
  const ends = new Set(columns.map(({ end }) => end));
  const isLeft = starts.size === 1 && ends.size > 1;
  const isAligned = starts.size === 1 || columns.some(({ gap }) => gap !== " ");
  return {
    start: isAligned ? mostCommon(columns.map(({ start }) => start)) : undefined,
    end: ends.size === 1 && !isLeft ? [...ends][0] : undefined,
  };
}

const numeral = /^(\(*\s*)(-?)(0[xX][\dA-Fa-f]+|\d+)([uUlL]*)(\s*\)*)$/;

const shift = /^(\(*\s*1[uUlL]*\s*<<\s*)(\d+)(\s*\)*)$/;

/** The value of `label` in the spelling of another macro's. */
function valueLike(label: string, model: TextItem, target: TargetHeader): string {
  const value = target.numberOf(label);
  const own = target.spelledValue(label);
  const text = model.value === undefined ? "" : target.textOf(model.value);
  return spelledLike(text, value, own, { from: model.name, to: target.inHeader(label) });
}

/**
 * @param text - the value of another macro.
 * @param value - the number; `undefined` for a string.
 * @param own - the value as a generated header has it, for what is neither a number nor a shift.
 * @param names - of the other macro and of this one.
 */
export function spelledLike(
  text: string,
  value: bigint | undefined,
  own: string,
  names?: { readonly from: string; readonly to: string },
): string {
  if (value === undefined) return own;
  if (names !== undefined) {
    const bit = new RegExp(`\\b_${names.from.replace(/^_/, "")}\\b`);
    if (bit.test(text)) return text.replace(bit, `_${names.to.replace(/^_/, "")}`);
  }
  const shifted = shift.exec(text);
  if (shifted !== null && value > 0n && (value & (value - 1n)) === 0n) {
    const [, before = "", , after = ""] = shifted;
    return `${before}${value.toString(2).length - 1}${after}`;
  }
  const [, open = "", , digits, suffix = "", close = ""] = numeral.exec(text) ?? [];
  if (digits === undefined) return own;
  const sign = value < 0n ? "-" : "";
  const size = value < 0n ? -value : value;
  if (!/^0x/i.test(digits)) return `${open}${sign}${size}${suffix}${close}`;
  const hex = size.toString(16).padStart(digits.length - 2, "0");
  const isUpper = /[A-F]/.test(digits) || !/[a-f]/.test(digits);
  return `${open}${sign}${digits.slice(0, 2)}${isUpper ? hex.toUpperCase() : hex}${suffix}${close}`;
}
