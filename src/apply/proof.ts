import type { TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { type Difference } from "../verify/compare.ts";
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

/** What is right before a change and not after it. */
export function newlyDifferent(
  before: readonly Difference[],
  after: readonly Difference[],
): readonly Difference[] {
  const known = new Set(before.map(({ label }) => label));
  return after.filter(({ kind, label }) => kind === "different" && !known.has(label));
}

export function newDifference(difference: Difference, target: TargetHeader): Refusal {
  return {
    range: rangeOf(difference.label, target),
    message: `with what is added, ${formatDifference(difference)}`,
    suggestion: "the header has more than the spec beside it: rename that, or pass --remove",
  };
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
  const altered = [...new Set([...before.found.keys(), ...after.found.keys()])].filter(
    (label) => !isSame(label, before.found, after.found),
  );
  const notCompared = (facts: BothFacts) =>
    facts.notCompared.map(({ label, what }) => `${label}: ${what}`);
  const remaining = new Set(notCompared(after));
  const others = notCompared(before).filter((one) => !remaining.has(one));
  return [...altered.filter((label) => !reported.has(nameIn(label))), ...others];
}

function isSame(label: string, one: Facts, other: Facts): boolean {
  return JSON.stringify(one.get(label)?.aspects) === JSON.stringify(other.get(label)?.aspects);
}
