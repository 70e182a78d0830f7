import type { Declaration, Message } from "../model/declaration.ts";
import { messagesByRing } from "../model/model.ts";
import { joinList } from "../text/text.ts";
import type { Difference } from "../verify/compare.ts";
import { addRun } from "./declarations.ts";
import { TextDraft, fileStart } from "./draft.ts";
import { addMessageText, messageTexts } from "./messages.ts";
import { removeItems } from "./remove.ts";
import type { TargetHeader } from "./target.ts";
import { bringUpToDate } from "./update.ts";

/** What of a spec is to be brought into a header, and what is to go. */
export interface Selection {
  /** Name of the chapter; `undefined` for all. */
  readonly only: string | undefined;
  /** Labels that the header has and the spec has not, to be removed. */
  readonly remove: readonly string[];
}

/**
 * Decides how the text of a header changes, so that it says what the spec says.
 *
 * @param differences - between the spec and the header.
 */
export function draftChanges(
  target: TargetHeader,
  differences: readonly Difference[],
  { only, remove }: Selection,
): TextDraft {
  const draft = new TextDraft(target.header.text, target.style.lineEnd);
  const isWanted = wantedLabels(target, only);
  for (const { kind, label, declaration } of differences) {
    if (kind === "missing" && isWanted(declaration.label)) refuseConditional(label, target, draft);
  }
  for (const declaration of target.declarations) {
    if (!isPresent(declaration, target)) continue;
    const labels = new Set(target.labelsOf(declaration));
    const own = differences.filter(
      (one) => one.kind !== "additional" && labels.has(one.declaration.label),
    );
    bringUpToDate(declaration, own, isWanted, remove, target, draft);
  }
  const absent = target.declarations.filter(
    (one) => target.labelsOf(one).some(isWanted) && !isPresent(one, target),
  );
  const unplaced = addTexts(target, isWanted, draft);
  addRuns(target, new Set([...absent, ...unplaced]), isWanted, draft);
  removeItems(remove, differences, target, draft);
  return draft;
}

/**
 * The labels that are to be right in the header afterwards: those of a chapter, and the codes of its messages.
 */
export function wantedLabels(
  target: TargetHeader,
  only: string | undefined,
): (label: string) => boolean {
  if (only === undefined) return () => true;
  const chapter = target.declarations.filter((one) => target.chapterOf(one) === only);
  const labels = new Set([
    ...chapter.flatMap((one) => target.labelsOf(one)),
    ...chapter.flatMap((one) => (one.kind === "message" ? [one.code.cName, one.name] : [])),
  ]);
  return (label) => labels.has(label);
}

/** Refuses to add what the header has under a condition that does not hold. */
function refuseConditional(label: string, target: TargetHeader, draft: TextDraft): void {
  const item = target.conditional(target.inHeader(label));
  if (item === undefined) return;
  const [condition = fileStart] = item.conditions;
  const [, macro] =
    /^#[\t ]*if(?:def[\t ]+|[\t ]+defined\b[\t (]*)(\w+)/.exec(target.textOf(condition)) ?? [];
  draft.refuse(
    item.nameRange,
    `${label} must be added, but is here under a condition that does not hold`,
    macro === undefined ? "change it by hand" : `pass -D ${macro} if the condition is to hold`,
  );
}

/** Whether the header has a declaration, or some of its values. */
function isPresent(declaration: Declaration, target: TargetHeader): boolean {
  const [first, ...others] = target.labelsOf(declaration);
  if (first === undefined) return false;
  const isFamily = declaration.kind === "codes" || declaration.kind === "flags";
  return target.has(first) || (isFamily && others.some((label) => target.has(label)));
}

/**
 * Adds the texts of messages that are missing in the header, where it has those of others.
 *
 * @returns the messages of rings that the header has no messages of.
 */
function addTexts(
  target: TargetHeader,
  isWanted: (label: string) => boolean,
  draft: TextDraft,
): readonly Message[] {
  const all = messagesByRing(target.model);
  return [...all.values()].flatMap((messages) => {
    const texts = messageTexts(messages, target);
    const missing = messages.filter(({ name }) => !texts.has(name) && isWanted(name));
    const withoutPlace = missing.filter(
      (message) => !addMessageText(message, messages, texts, target, draft),
    );
    if (!messages.some(({ code }) => target.has(code.cName))) return withoutPlace;
    const added = withoutPlace.filter(({ code }) => !target.has(code.cName));
    if (added.length > 0) {
      const names = joinList(
        added.map(({ name }) => name),
        "and",
      );
      draft.notes.push(`not added: the text of ${names}; no other message has one below a title`);
    }
    return [];
  });
}

/** Adds declarations that the header has nothing of, with the prose around them. */
function addRuns(
  target: TargetHeader,
  absent: ReadonlySet<Declaration>,
  isWanted: (label: string) => boolean,
  draft: TextDraft,
): void {
  let run: Declaration[] = [];
  let start = 0;
  const prose = proseOf(target, absent);
  const end = () => {
    if (run.length > 0) addRun({ declarations: run, index: start }, isWanted, target, draft);
    run = [];
  };
  target.declarations.forEach((declaration, index) => {
    if (absent.has(declaration) || prose.has(declaration)) {
      if (run.length === 0) start = index;
      run.push(declaration);
    } else if (target.labelsOf(declaration).length > 0) end();
  });
  end();
}

/** The sections that are about nothing but absent declarations, and the keys in them. */
function proseOf(target: TargetHeader, absent: ReadonlySet<Declaration>): ReadonlySet<Declaration> {
  const prose = new Set<Declaration>();
  const { declarations } = target;
  declarations.forEach((section, index) => {
    if (section.kind !== "section") return;
    const rest = declarations.slice(index + 1);
    const next = rest.findIndex(
      (one) => one.kind === "section" || target.chapterOf(one) !== target.chapterOf(section),
    );
    const group = next === -1 ? rest : rest.slice(0, next);
    const declared = group.filter((one) => target.labelsOf(one).length > 0);
    if (declared.length === 0 || !declared.every((one) => absent.has(one))) return;
    prose.add(section);
    for (const one of group) if (one.kind === "key") prose.add(one);
  });
  return prose;
}
