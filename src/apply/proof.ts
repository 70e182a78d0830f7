import type { TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import type { Difference } from "../verify/compare.ts";
import { formatDifference } from "../verify/difference-text.ts";
import type { Facts } from "../header/facts.ts";
import { nameIn } from "../verify/spec-facts.ts";
import type { BothFacts } from "../verify/verify.ts";
import { type LocatedChange, type Refusal, fileStart } from "./draft.ts";
import type { TargetHeader } from "./target.ts";

export function rangeOf(label: string, target: TargetHeader): TextRange {
  return (target.itemOf(label) ?? target.candidates(label)[0])?.nameRange ?? fileStart;
}

/** Whether a macro has the text that it had: what it stands for follows from what it names. */
export function isSameMacro(
  label: string,
  target: TargetHeader,
  next: LocatedText,
  found: Facts,
): boolean {
  const before = target.itemOf(label);
  const after = next.find(label, found.get(label)?.location?.line);
  return (
    before?.kind === "macro" &&
    before.value !== undefined &&
    after?.value !== undefined &&
    before.conditions.length === 0 &&
    target.textOf(before.value) === next.textOf(after.value)
  );
}

/** Why a change can't be made after which something differs that is right before it. */
export function newDifferences(
  before: readonly Difference[],
  after: readonly Difference[],
  target: TargetHeader,
): readonly Refusal[] {
  const known = new Set(before.map(({ label }) => label));
  const isNew = ({ kind, label }: Difference) => kind === "different" && !known.has(label);
  return after.filter(isNew).map((one) => ({
    range: rangeOf(one.label, target),
    message: `with what is added, ${formatDifference(one)}`,
    suggestion: "the header has more than the spec beside it: rename that, or pass --remove",
  }));
}

/** The structs and unions that have another size than before. */
export function resized(
  before: BothFacts | undefined,
  after: BothFacts | undefined,
): readonly string[] {
  return [...(after?.found.values() ?? [])].flatMap(({ label, group, aspects }) => {
    const size = before?.found.get(label)?.aspects["size"];
    const isOther = group === "types" && size !== undefined && size !== aspects["size"];
    return isOther ? [`the size of ${label}: ${size} to ${aspects["size"] ?? ""} bytes`] : [];
  });
}

/** The labels whose facts the change of a text alters without being about them. */
export function unreported(
  before: BothFacts | undefined,
  after: BothFacts | undefined,
  changes: readonly LocatedChange[],
  target: TargetHeader,
): readonly string[] {
  if (before === undefined || after === undefined) return [];
  const reported = new Set(
    changes.flatMap(({ labels }) =>
      labels.flatMap((label) => [label, target.labelOf(label), target.inHeader(label)]).map(nameIn),
    ),
  );
  const textOf = (label: string, { found }: BothFacts) => JSON.stringify(found.get(label)?.aspects);
  const altered = [...new Set([...before.found.keys(), ...after.found.keys()])].filter(
    (label) => textOf(label, before) !== textOf(label, after),
  );
  const notCompared = (facts: BothFacts) =>
    facts.notCompared.map(({ label, what }) => `${label}: ${what}`);
  const remaining = new Set(notCompared(after));
  const others = notCompared(before).filter((one) => !remaining.has(one));
  return [...altered.filter((label) => !reported.has(nameIn(label))), ...others];
}
