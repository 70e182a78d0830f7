import { didYouMean } from "../diagnostics/core/did-you-mean.ts";
import type { Fact, Facts } from "./fact.ts";

/** One point on which two sources of facts disagree. */
export type Difference =
  | { readonly kind: "missing"; readonly label: string; readonly expected: Fact }
  | { readonly kind: "additional"; readonly label: string; readonly found: Fact }
  /** Something has another name than in the spec. */
  | {
      readonly kind: "renamed";
      readonly label: string;
      readonly expected: Fact;
      readonly found: Fact;
    }
  | {
      readonly kind: "different";
      readonly label: string;
      readonly aspect: string;
      readonly expected: Fact;
      readonly found: Fact;
    };

/** The points on which `found` disagrees with `expected`, in the order of `expected`; then the facts that only `found` has. */
export function compareFacts(expected: Facts, found: Facts): readonly Difference[] {
  const differences = [...expected.values()].flatMap((fact): Difference[] => {
    const other = found.get(fact.label);
    if (other === undefined) return [{ kind: "missing", label: fact.label, expected: fact }];
    return Object.entries(fact.aspects)
      .filter(([aspect, value]) => other.aspects[aspect] !== value)
      .map(([aspect]) => ({
        kind: "different",
        label: fact.label,
        aspect,
        expected: fact,
        found: other,
      }));
  });
  const additional = [...found.values()].filter(({ label }) => !expected.has(label));
  return withRenamed(differences, additional);
}

/** Pairs what is missing with what is additional and has the same facts under a similar name. */
function withRenamed(
  differences: readonly Difference[],
  additional: readonly Fact[],
): readonly Difference[] {
  const left = new Set(additional);
  const paired = differences.map((difference): Difference => {
    if (difference.kind !== "missing") return difference;
    const { label, expected } = difference;
    const found = [...left].find((fact) => isRenamed(expected, fact));
    if (found === undefined) return difference;
    left.delete(found);
    return { kind: "renamed", label, expected, found };
  });
  return [
    ...paired,
    ...[...left].map((fact): Difference => ({
      kind: "additional",
      label: fact.label,
      found: fact,
    })),
  ];
}

/** A member keeps its place when it is renamed; anything else keeps its value and most of its name. */
function isRenamed(expected: Fact, found: Fact): boolean {
  const isSame = Object.entries(expected.aspects).every(
    ([aspect, value]) => found.aspects[aspect] === value,
  );
  if (expected.group !== found.group || !isSame) return false;
  const [owner, other] = [expected.label, found.label].map((label) =>
    label.slice(0, label.lastIndexOf(".") + 1),
  );
  if (expected.group === "members") return owner === other;
  return didYouMean(expected.label, [found.label]) !== undefined;
}

/**
 * A difference as one line.
 *
 * @param source - where the facts were found: `clang s390x`, `netif.h`.
 */
export function formatDifference(difference: Difference, source: string): string {
  const { label } = difference;
  switch (difference.kind) {
    case "missing":
      return `${label}: in the spec (${formatAspects(difference.expected)}), but not in ${source}`;
    case "additional":
      return `${label}: in ${source} (${formatAspects(difference.found)}), but not in the spec`;
    case "renamed":
      return `${label}: called ${difference.found.label} in ${source}`;
    case "different": {
      const { aspect, expected, found } = difference;
      return `${label}: ${aspect} ${expected.aspects[aspect]} in the spec, ${found.aspects[aspect] ?? "none"} for ${source}`;
    }
  }
}

function formatAspects(fact: Fact): string {
  return Object.entries(fact.aspects)
    .map(([aspect, value]) => `${aspect} ${value}`)
    .join(", ");
}
