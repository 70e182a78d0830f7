import { type HeaderText, type TextRange, readHeaderText } from "../header/header-text.ts";
import { LocatedText } from "../header/located-text.ts";
import { emitHeader } from "../codegen/c/header.ts";
import type { Abi } from "../model/layout/abi.ts";
import type { Model } from "../model/model.ts";
import { type Difference, compareFacts } from "../verify/compare.ts";
import { suggestRenames } from "../verify/suggest-renames.ts";
import { formatDifference } from "../verify/difference-text.ts";
import type { AbiTarget, CompilerError, UnsuitedAbi } from "../header/compilers.ts";
import { type PrefixMap, renamedLabels } from "../verify/pairs.ts";
import { differencesElsewhere } from "../verify/settings.ts";
import { type BothFacts, factsReader } from "../verify/verify.ts";
import type { ComparedHeader } from "../verify/spec-facts.ts";
import { type TextDraft, type LocatedChange, type Refusal, fileStart } from "./draft.ts";
import { type Selection, draftChanges, wantedLabels } from "./plan.ts";
import { TargetHeader } from "./target.ts";
import { rangeOf, isSameMacro, newDifferences, resized, unreported } from "./proof.ts";

/** What becomes of a header. */
export interface Application {
  /** Its new text. */
  readonly text: string;
  /** In the order of the new text. */
  readonly changes: readonly LocatedChange[];
  /** What is as the spec has it now because of the changes, which are about what it depends on. */
  readonly following: readonly string[];
  /** What it still has otherwise than the part of the spec that is asked for. */
  readonly left: readonly Difference[];
  /** What is left to the author, as sentences without a stop. */
  readonly notes: readonly string[];
  /** The ABIs of the proof. */
  readonly abis: readonly Abi[];
  /** Those that the header does not compile for as it is. */
  readonly unsuited: readonly UnsuitedAbi[];
}

/** Why a header is not changed. */
export interface Refusals {
  readonly refusals: readonly Refusal[];
}

/** What a compiler says of a header that it refuses. */
export interface HeaderError extends CompilerError {
  /** It compiles as it is, but would not with the changes. */
  readonly isAfterChange?: boolean;
}

/** Facts of a header that a change would alter without saying so. */
export interface FailedProof {
  readonly abi: string;
  readonly labels: readonly string[];
  /** Where the header has the first of them. */
  readonly range: TextRange;
}

/**
 * Brings the text of a header up to date with a spec, declaration by declaration, and proves with a compiler
 * for each of `targets` that it changes what it says and nothing else.
 *
 * @param mayLeaveOut - whether the header may be made for some of the `targets` only.
 */
export async function applySpec(
  model: Model,
  header: ComparedHeader,
  targets: readonly AbiTarget[],
  selection: Selection,
  mayLeaveOut = false,
): Promise<Application | Refusals | HeaderError | FailedProof> {
  const reader = factsReader(model);
  const { renames = [] } = header;
  const [one, ...more] = targets;
  if (one === undefined) throw new Error("there is no ABI to ask about");
  const read = reader(header);
  const first = await read(one);
  if ("error" in first) {
    if (!mayLeaveOut || more.length === 0 || first.specHeader !== undefined) return first;
    const found = await applySpec(model, header, more, selection, mayLeaveOut);
    if ("error" in found && found.isAfterChange !== true) return first;
    return "unsuited" in found
      ? { ...found, unsuited: [{ ...first, abi: one.abi }, ...found.unsuited] }
      : found;
  }
  const text = await readHeaderText(header.text);
  const own = await readHeaderText(emitHeader(model));
  const target = new TargetHeader(model, header.path, text, own, first, one.abi, renames);
  const compare = ({ expected, found }: BothFacts) =>
    compareFacts(expected, found, [...renames, ...target.tagless], false);
  const suggested = suggestedRenames(target, renames);
  if (suggested !== undefined) return { refusals: [suggested] };
  // What is not clear on one ABI is not on any, and asking about all takes seconds.
  const early = draftChanges(target, compare(first), selection);
  if (early.refusals.length > 0) return { refusals: early.refusals };
  const rest = await Promise.all(
    more.map(async (each) => ({ target: each, facts: await read(each) })),
  );
  const unsuited = rest.flatMap(({ target: { abi }, facts }) =>
    "error" in facts ? [{ ...facts, abi }] : [],
  );
  const refused = unsuited.find((each) => !mayLeaveOut || each.specHeader !== undefined);
  if (refused !== undefined) return refused;
  const suited = rest.flatMap(({ target: each, facts }) =>
    "error" in facts ? [] : [{ target: each, facts }],
  );
  const others = suited.map((each) => each.target);
  const before = [first, ...suited.map(({ facts }) => facts)];
  const compared = before.map(compare);
  const draft = draftChanges(target, merged(compared), selection);
  for (const label of missingOnSome(compared)) {
    const range = target.itemOf(label)?.nameRange ?? fileStart;
    draft.refuse(range, `${label} is there on some ABIs only`, "change it by hand");
  }
  if (draft.refusals.length > 0) return { refusals: draft.refusals };
  const { text: next, changes } = draft.apply();
  const readNext = reader({ ...header, text: next });
  const nextText = new LocatedText(await readHeaderText(next));
  const following = new Set<string>();
  const after: BothFacts[] = changes.length === 0 ? before : [];
  for (const some of changes.length === 0 ? [] : [[one], others]) {
    const facts = await readAll(readNext, some);
    if ("error" in facts) return { ...facts, isAfterChange: true };
    for (const each of facts) {
      const abi = [one, ...others][after.length]?.abi.name ?? "";
      const differences = compare(each);
      const differing = new Set(differences.map(({ label }) => label));
      const isRight = (label: string) =>
        [label, ...renamedLabels(label, renames)].some(
          (name) => each.expected.has(name) && !differing.has(name),
        );
      const labels = unreported(before[after.length], each, changes, target);
      const follows = (label: string) =>
        isRight(label) || isSameMacro(label, target, nextText, each.found);
      const wrong = labels.filter((label) => !follows(label));
      if (wrong.length > 0) return { abi, labels: wrong, range: rangeOf(wrong[0] ?? "", target) };
      const lost = newDifferences(compared[after.length] ?? [], differences, target);
      if (lost.length > 0) return { refusals: lost };
      for (const label of labels) following.add(label);
      after.push(each);
    }
  }
  const left = merged(after.map(compare));
  const elsewhere = await differencesElsewhere(model, one, left, async (other) => {
    const facts = await readNext(other);
    return "error" in facts ? facts : compare(facts);
  });
  const isWanted = wantedLabels(target, selection.only);
  const refusals = [
    ...(changes.length > 0 ? unreadable(text, draft) : []),
    ...unresolved(left, target, selection, draft.kept),
  ];
  return refusals.length > 0
    ? { refusals }
    : {
        text: next,
        changes,
        following: [...following, ...resized(before[0], after[0])],
        left: [...left, ...elsewhere].filter(
          ({ kind, declaration }) => kind === "additional" || isWanted(declaration.label),
        ),
        notes: draft.notes,
        abis: [one, ...others].map(({ abi }) => abi),
        unsuited,
      };
}

/** Says what to do about a header that has other prefixes than the spec. */
function suggestedRenames(target: TargetHeader, renames: PrefixMap): Refusal | undefined {
  const { expected, found } = target;
  const labels = [...expected.values()].flatMap(({ label, group }) =>
    group === "members" ? [] : [label],
  );
  const missing = labels.filter((label) => !target.has(label));
  if (2 * missing.length < labels.length) return undefined;
  const suggestions = suggestRenames(compareFacts(expected, found, renames));
  if (suggestions.length === 0) return undefined;
  const options = [...renames, ...suggestions].map(({ from, to }) => `--rename ${from}=${to}`);
  return {
    range: fileStart,
    message: `${missing.length} of ${labels.length} names are missing, and others are like them`,
    suggestion: `if the header has other prefixes than the spec, pass ${options.join(" ")}`,
  };
}

/** The labels that are missing on some ABIs and not on others. */
function missingOnSome(all: readonly (readonly Difference[])[]): readonly string[] {
  const missing = all.map(
    (some) => new Set(some.flatMap(({ kind, label }) => (kind === "missing" ? [label] : []))),
  );
  const labels = new Set(missing.flatMap((some) => [...some]));
  return [...labels].filter((label) => !missing.every((some) => some.has(label)));
}

/** What cannot be read where something changes; but a macro alone, as `END_DECLS`, does not matter. */
function unreadable({ errors, text }: HeaderText, draft: TextDraft): readonly Refusal[] {
  const isInTheWay = (range: TextRange) =>
    draft.touches(range) && !/^(?:[A-Z][\dA-Z_]*|__\w+)$/.test(text.slice(range.start, range.end));
  return errors.filter(isInTheWay).map((range) => ({
    range,
    message:
      "this cannot be read as C without the macros in it, so that nothing can be changed safely",
    suggestion: "change the header by hand, or write this without macros that stand for syntax",
  }));
}

/** What is not as the spec has it although it should be, and not because of a member that only the header has. */
function unresolved(
  left: readonly Difference[],
  target: TargetHeader,
  { only }: Selection,
  kept: ReadonlySet<string>,
): readonly Refusal[] {
  const isWanted = wantedLabels(target, only);
  const hasMore = new Set(
    left.flatMap(({ kind, declaration }) => (kind === "additional" ? [declaration.label] : [])),
  );
  return left
    .filter(
      ({ kind, declaration: { label } }) =>
        kind !== "additional" && isWanted(label) && !hasMore.has(label) && !kept.has(label),
    )
    .map((one) => ({
      range:
        (target.itemOf(one.label) ?? target.itemOf(one.declaration.label))?.nameRange ?? fileStart,
      message: `${formatDifference(one)}, and it is not clear how to change the header`,
      suggestion: "change it by hand",
    }));
}

async function readAll(
  read: ReturnType<ReturnType<typeof factsReader>>,
  targets: readonly AbiTarget[],
): Promise<readonly BothFacts[] | CompilerError> {
  const all = await Promise.all(targets.map(read));
  const facts = all.flatMap((one) => ("error" in one ? [] : [one]));
  return all.find((one) => "error" in one) ?? facts;
}

/** The differences on any ABI, each once. */
function merged(all: readonly (readonly Difference[])[]): readonly Difference[] {
  const byLabel = new Map<string, Difference>();
  for (const difference of all.flat()) {
    const key = `${difference.kind} ${difference.label}`;
    const known = byLabel.get(key);
    const isMore = known?.kind === "different" && difference.kind === "different";
    if (isMore) {
      const aspects = [...new Set([...known.aspects, ...difference.aspects])];
      byLabel.set(key, { ...known, aspects });
    } else if (known === undefined) byLabel.set(key, difference);
  }
  return [...byLabel.values()];
}
