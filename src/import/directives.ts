import { oncePer } from "../once.ts";
import type { HeaderText, TextRange } from "../header/header-text.ts";
import { type Include, includesIn } from "../header/includes.ts";
import { guardOf } from "./groups.ts";
import { withoutRanges } from "./text-ranges.ts";

/** A directive that defines nothing: `#include`, `#undef`, `#pragma`, `#error`. */
export interface Directive extends TextRange {
  /** `include`, `pragma`. */
  readonly kind: string;
  /** What is behind its kind. */
  readonly argument: string;
  /** The conditional directives around it, as {@link TextItem.conditions} has them. */
  readonly conditions: readonly TextRange[];
}

/** What a header includes before it declares anything, and under no condition. */
export function leadingIncludes(header: HeaderText): readonly Include[] {
  const { directives } = scanDirectives(header);
  return leadingDirectives(header, directives).flatMap(({ argument }) =>
    includesIn(`#include ${argument}`),
  );
}

/** How members are packed at an offset, in bytes, as `#pragma pack` says; `undefined` where it says nothing. */
export function packingOf(header: HeaderText): (offset: number) => number | undefined {
  const changes: { readonly start: number; readonly packing: number | undefined }[] = [];
  const outer: (number | undefined)[] = [];
  for (const { kind, argument, start } of scanDirectives(header).directives) {
    const [, text = ""] = /^pack\s*\(([^)]*)\)/.exec(argument) ?? [];
    if (kind !== "pragma" || !argument.startsWith("pack")) continue;
    const number = /\d+/.exec(text)?.[0];
    const last = changes.at(-1)?.packing;
    if (text.includes("push")) outer.push(last);
    const back = text.includes("pop") ? outer.pop() : text.includes("push") ? last : undefined;
    changes.push({ start, packing: number === undefined ? back : Number(number) });
  }
  return (offset) => changes.findLast(({ start }) => start < offset)?.packing;
}

export function leadingDirectives(
  header: HeaderText,
  directives: readonly Directive[],
): readonly Directive[] {
  const guard = guardOf(header);
  const isDefault = (name: string, { start }: TextRange) =>
    new RegExp(`^#[^\\n]*\\b${name}\\b`).test(header.text.slice(start, start + 200));
  // A macro without a value, or under a condition, may be for what is included below it.
  const first = header.items.find(
    ({ owner, kind, name, value, conditions }) =>
      owner === undefined &&
      (!/macro/.test(kind) ||
        (value === undefined && name !== guard) ||
        conditions.some((one) => !isDefault(name, one))),
  );
  return directives.filter(
    ({ kind, conditions, start }) =>
      kind === "include" && conditions.length === 0 && start < (first?.start ?? Infinity),
  );
}

/** The directives of a header. */
export interface DirectiveScan {
  readonly directives: readonly Directive[];
  /** The lines of all directives, with those that continue them. */
  readonly all: readonly TextRange[];
  readonly conditionsAt: (offset: number) => readonly TextRange[];
}

/** Each draft of a header asks again. */
export const scanDirectives = oncePer(newScan);

function newScan(header: HeaderText): DirectiveScan {
  const text = withoutRanges(header.text, header.comments);
  // That of the C library has a value.
  const [first] = header.items;
  const guard = first?.kind === "macro" && first.conditions.length === 0 ? first.name : "";
  const known = new Map(
    header.items.flatMap(({ conditions }) => conditions).map((one) => [one.start, one]),
  );
  const directives: Directive[] = [];
  const all: TextRange[] = [];
  const changes: { readonly offset: number; readonly conditions: readonly TextRange[] }[] = [];
  const stack: (readonly { readonly start: number; end: number }[])[] = [];
  for (const { 0: line, index } of text.matchAll(directiveLine)) {
    const [, before = "", kind = "", rest = ""] = /^([\t ]*)#\s*(\w*)\s*([^]*)$/.exec(line) ?? [];
    const start = index + before.length;
    const range = { start, end: index + line.trimEnd().length };
    all.push(range);
    const branch = known.get(start) ?? { ...range };
    if (kind.startsWith("if")) {
      const isGuard =
        guard !== "" &&
        new RegExp(`^(?:ifndef|if\\s*!\\s*defined)\\b[\\s(]*${guard}\\b`).test(kind + " " + rest);
      stack.push(isGuard ? [] : [branch]);
    } else if (kind.startsWith("el")) {
      const last = stack.pop() ?? [];
      stack.push(last.length === 0 ? [] : [...last, branch]);
    } else if (kind === "endif") {
      const [opening] = stack.pop() ?? [];
      if (opening !== undefined && !known.has(opening.start)) opening.end = range.end;
    } else {
      if (kind !== "define" && kind !== "")
        directives.push({ kind, argument: rest.trim(), conditions: stack.flat(), ...range });
      continue;
    }
    changes.push({ offset: start, conditions: stack.flat() });
  }
  return {
    directives,
    all,
    conditionsAt: (offset) => changes.findLast((one) => one.offset <= offset)?.conditions ?? [],
  };
}

/** A directive, up to the end of its last line. */
export const directiveLine = /^[\t ]*#(?:\\\r?\n|[^\n])*/gm;
