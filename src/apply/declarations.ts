import { declarationTexts } from "../codegen/c/header.ts";
import { groupEntries } from "../codegen/shared/wording.ts";
import { likePeers, withCommentBehind } from "./comments.ts";
import type { TextItem, TextRange } from "../header/header-text.ts";
import type { Branch } from "../header/located-text.ts";
import { restyle } from "../header/style.ts";
import type { Declaration } from "../model/declaration.ts";
import { familyLabel, macroNames } from "../model/numbers.ts";
import { joinLines } from "../text/text.ts";
import { type TextDraft, fileStart } from "./draft.ts";
import { defineLike } from "./macro-text.ts";
import type { TargetHeader } from "./target.ts";

/** Declarations that follow each other in the spec and are not in the header. */
export interface MissingRun {
  readonly declarations: readonly Declaration[];
  /** Index of the first one among all declarations of the spec. */
  readonly index: number;
}

/** Adds declarations beside those that are beside them in the spec. */
export function addRun(
  { declarations, index }: MissingRun,
  isWanted: (label: string) => boolean,
  target: TargetHeader,
  draft: TextDraft,
): void {
  const { lines, style } = target;
  const place = placeFor({ declarations, index }, target);
  if (place === undefined) {
    const [label = ""] = declarations.flatMap((one) => target.labelsOf(one));
    draft.refuse(
      fileStart,
      `${label} must be added, but nothing that is beside it in the spec is in this header`,
      "write one of its neighbours into the header",
    );
    return;
  }
  const { offset } = place;
  const beside = macrosBeside(offset, place.isAfter, target);
  const isBelowText = offset > 0 && lines.at(offset - 1).trim() !== "";
  const isAboveText = offset < lines.text.length && lines.at(offset).trim() !== "";
  const groups = groupEntries(declarations.map((one) => wantedPart(one, isWanted)));
  let isDense = place.isAfter;
  groups.forEach((group, at) => {
    const [text = ""] = declarationTexts(group);
    const define = defineBeside(group, text, beside, target);
    isDense &&= define?.isDense ?? false;
    const above = !isDense && (at > 0 || place.isAfter || isBelowText) ? [""] : [];
    const isWithin = isDense && beside.some(({ start }) => start >= offset);
    const below = at === groups.length - 1 && isAboveText && !isWithin ? [""] : [];
    const own = define?.lines ?? restyle(target.inHeader(text).split("\n"), style);
    const whole = [...above, ...own, ...below];
    draft.insert(offset, joinLines(whole), {
      kind: "added",
      labels: group.flatMap((one) =>
        one.kind === "message" ? [one.name] : target.labelsOf(one).filter(isWanted),
      ),
      names: group.flatMap((one) => nameFor(one, target)),
      detail: "",
    });
  });
}

/** The macros without empty lines between them that end at `offset`, or start there, and those behind it. */
function macrosBeside(
  offset: number,
  isAfter: boolean,
  { header, lines }: TargetHeader,
): readonly TextItem[] {
  const macros = header.items.filter(
    ({ kind, owner, value }) => kind === "macro" && owner === undefined && value !== undefined,
  );
  const blocks = macros.map((item) => lines.blockOf(item));
  const at = blocks.findIndex(({ start, end }) => (isAfter ? end : start) === offset);
  if (at === -1) return [];
  const isApart = (index: number) => blocks[index]?.end !== blocks[index + 1]?.start;
  const first = blocks.findLastIndex((_, index) => index < at && isApart(index)) + 1;
  const last = blocks.findIndex((_, index) => index >= at && isApart(index));
  return macros.slice(first, last + 1);
}

/** A macro for a constant as those beside it are written, with its comment where theirs are. */
interface DefineLines {
  readonly lines: readonly string[];
  /** There is no empty line around it. */
  readonly isDense: boolean;
}

/** @returns `undefined` for anything else than such a macro. */
function defineBeside(
  [one, another]: readonly Declaration[],
  text: string,
  beside: readonly TextItem[],
  target: TargetHeader,
): DefineLines | undefined {
  const { lines, header, style } = target;
  const model = beside.find(
    ({ nameRange, value }) => !header.text.slice(nameRange.end, value?.start).includes("\n"),
  );
  const [, comment, value] =
    /^(\/\*(?:(?!\*\/)[^])*\*\/\n)?#define \w+ (?:\\\n\s*)?(.*)$/.exec(target.inHeader(text)) ?? [];
  if (one?.kind !== "constant" || another !== undefined) return undefined;
  if (model === undefined || value === undefined) return undefined;
  const define = defineLike(target.inHeader(one.name), value, model, beside, target);
  const note = comment?.trimEnd().split("\n") ?? [];
  const isBehind =
    note.length > 0 && beside.some(({ statement }) => lines.commentBehind(statement) !== undefined);
  const behind = isBehind ? withCommentBehind(define, note, beside, target) : undefined;
  const isAlike = (item: TextItem) => lines.commentsAbove(item.statement).length > 0;
  return {
    lines:
      behind === undefined
        ? [...restyle(likePeers(note, beside, target), style), define]
        : [behind],
    isDense:
      beside.length > 1 &&
      (note.length === 0 || behind !== undefined || beside.slice(1).some(isAlike)),
  };
}

/** The codes of a family that are to be added; any other declaration as it is. */
function wantedPart(declaration: Declaration, isWanted: (label: string) => boolean): Declaration {
  if (declaration.kind !== "codes") return declaration;
  const values = declaration.values.filter(({ cName }) => isWanted(cName));
  const isWhole = values.length === declaration.values.length;
  return isWhole ? declaration : { ...declaration, values, prose: undefined };
}

/** What a report calls a declaration. */
function nameFor(declaration: Declaration, target: TargetHeader): readonly string[] {
  const labels = target.labelsOf(declaration);
  const { kind, name } = declaration;
  switch (kind) {
    case "message":
      return [`the text of ${name}`];
    case "section":
      return [`the text "${declaration.title}"`];
    case "key":
      return [`the text of ${declaration.path}`];
    case "codes":
    case "flags":
      return declaration.values.length > 3
        ? [familyLabel(declaration)]
        : labels.filter((label) =>
            declaration.values.some((value) => macroNames(value).includes(label)),
          );
    case "ring":
      return [name];
    case "alias":
    case "constant":
    case "struct":
    case "union":
    case "verbatim":
      return labels.slice(0, 1);
  }
}

interface InsertionPoint {
  readonly offset: number;
  readonly isAfter: boolean;
}

/**
 * Where declarations belong: behind the nearest one that precedes them in the spec, in front of the nearest
 * that follows, within their chapter if possible. A struct belongs beside structs and rings.
 */
function placeFor(
  { declarations, index }: MissingRun,
  target: TargetHeader,
): InsertionPoint | undefined {
  const isAggregate = ({ kind }: Declaration) => /^(?:struct|union|ring)$/.test(kind);
  const hasAggregate = declarations.some(isAggregate);
  const isBeside = (one: Declaration) => !hasAggregate || isAggregate(one);
  const [first] = declarations;
  const chapter = first === undefined ? "" : target.chapterOf(first);
  const neighbours = (some: readonly Declaration[]) =>
    some.flatMap((one) => {
      const extent = extentOf(one, target);
      const isNear = target.chapterOf(one) === chapter;
      return extent === undefined ? [] : [{ ...extent, isNear, isBeside: isBeside(one) }];
    });
  const branches = (some: readonly DeclarationExtent[]) =>
    target.sharedBranches(some.flatMap(({ items }) => items.map(outermost)));
  const preceding = neighbours(target.declarations.slice(0, index));
  const before = preceding.filter((one) => one.isBeside);
  const after = neighbours(target.declarations.slice(index + declarations.length)).filter(
    (one) => one.isBeside,
  );
  // Where macros are among the structs that they are about, they count, too.
  const macro = preceding.findLast(({ isNear }) => isNear);
  const isAmong =
    macro !== undefined &&
    macro.start >= (before.at(-1)?.end ?? Infinity) &&
    branches([...before, ...after, macro]).length === branches([...before, ...after]).length;
  const near = isAmong ? macro : before.findLast(({ isNear }) => isNear);
  const next = after.find(({ isNear }) => isNear);
  const previous = near ?? (next === undefined ? before.at(-1) : undefined);
  const [following] = after;
  // Between two that are in a conditional directive, or where all others are, it belongs in there.
  const around =
    previous === undefined || following === undefined
      ? [...before, ...after]
      : [previous, following];
  const within = (one: DeclarationExtent) =>
    extentOf(one.declaration, target, branches(around)) ?? one;
  if (previous !== undefined) return { offset: within(previous).end, isAfter: true };
  if (next !== undefined) return { offset: within(next).start, isAfter: false };
  if (following === undefined) return undefined;
  return { offset: chapterStart(following, target), isAfter: false };
}

/** Where the declarations start that are together with `extent` and of its chapter, and the prose about them. */
function chapterStart(extent: DeclarationExtent, target: TargetHeader): number {
  const { lines, header } = target;
  const extents = target.declarations
    .flatMap((one) => extentOf(one, target) ?? [])
    .toSorted((one, other) => one.start - other.start);
  const index = extents.findIndex(({ start }) => start === extent.start);
  const chapter = target.chapterOf(extent.declaration);
  const other = extents
    .slice(0, index)
    .findLastIndex(({ declaration }) => target.chapterOf(declaration) !== chapter);
  const group = extents.slice(other + 1, index + 1);
  const start = group[0]?.start ?? extent.start;
  const above = header.comments.findLast(({ end }) => end <= start);
  if (above === undefined || header.text.slice(above.end, start).trim() !== "") return start;
  const prose = target.textOf(above);
  return group.some(({ items }) => items.some((item) => prose.includes(target.nameOf(item))))
    ? lines.startOf(above.start)
    : start;
}

/** All lines of a declaration in the header, with what is around it. */
interface DeclarationExtent extends TextRange {
  readonly declaration: Declaration;
  readonly items: readonly TextItem[];
}

/** @param shared - branches of conditional directives that are no part of it. */
function extentOf(
  declaration: Declaration,
  target: TargetHeader,
  shared: readonly Branch[] = [],
): DeclarationExtent | undefined {
  const items = itemsOf(declaration, target);
  const statements = items.map((item) => target.statementWithin(outermost(item), shared));
  const [first] = statements.toSorted((one, other) => one.start - other.start);
  const last = statements.toSorted((one, other) => one.end - other.end).at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    start: target.lines.blockOf({ statement: first }).start,
    end: target.lines.blockOf({ statement: last }).end,
    declaration,
    items,
  };
}

function itemsOf(declaration: Declaration, target: TargetHeader): readonly TextItem[] {
  if (declaration.kind === "ring") return [target.ringCall(declaration.name) ?? []].flat();
  return target.labelsOf(declaration).flatMap((label) => target.itemOf(label) ?? []);
}

/** The struct around macros; any other item itself. */
function outermost(item: TextItem): TextItem {
  return item.owner === undefined ? item : outermost(item.owner);
}
