import { didYouMean } from "../diagnostics/core/did-you-mean.ts";

/** Where something is declared. */
export interface Location {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The part of a header that a fact is about. */
export type Group = "types" | "members" | "constants" | "code";

/**
 * What is known of one name of a header. Two sources of facts agree where they have the same labels
 * with the same aspects.
 */
export interface Fact {
  /** `XEN_NETIF_MAX_TX_SIZE`, `struct xen_netif_gref`, `xen_netif_gref.status`, `grant_ref_t`. */
  readonly label: string;
  readonly group: Group;
  /** Such as `offset` and `size`, in bytes; in the order in which they are worth reading. */
  readonly aspects: Readonly<Record<string, string>>;
  readonly location: Location | undefined;
}

/** Facts by label, in the order of their source. */
export type Facts = ReadonlyMap<string, Fact>;

/** Facts by label. */
export function factsFrom(facts: Iterable<Fact>): Facts {
  return new Map([...facts].map((fact) => [fact.label, fact]));
}

/** The facts of an integer constant of C. */
export function constantFact(
  label: string,
  value: bigint,
  signed: boolean,
  size: number,
  location: Location | undefined,
): Fact {
  const aspects = { value: `${value}`, type: `${signed ? "signed" : "unsigned"}, ${size} bytes` };
  return { label, group: "constants", aspects, location };
}

/** The facts of a struct or union. Sizes are in bytes. */
export function aggregateFact(
  label: string,
  size: number,
  alignment: number,
  location: Location | undefined,
): Fact {
  const aspects = { size: `${size}`, alignment: `${alignment}` };
  return { label, group: "types", aspects, location };
}

/** The facts of a typedef: what it names, as {@link memberFact} spells types. */
export function typedefFact(label: string, type: string, location: Location | undefined): Fact {
  return { label, group: "types", aspects: { type }, location };
}

/**
 * The facts of a member.
 *
 * @param type - in a spelling that does not depend on typedefs: `u16`, `s64`, `u8[6]`, `struct x`, `union`.
 * @param offset - from the start of the outermost struct, in bytes.
 * @param size - in bytes.
 * @param alignment - in bytes, for a struct or union without a tag: nothing else tells it.
 */
export function memberFact(
  label: string,
  type: string,
  offset: number,
  size: number,
  location: Location | undefined,
  alignment?: number,
): Fact {
  const aligned = alignment === undefined ? {} : { alignment: `${alignment}` };
  const aspects = { offset: `${offset}`, size: `${size}`, type, ...aligned };
  return { label, group: "members", aspects, location };
}

/**
 * The facts of C text: a function, or a macro that is no integer constant.
 *
 * @param tokens - of its text, with a space between; comments are none.
 */
export function codeFact(label: string, tokens: string, location: Location | undefined): Fact {
  return { label, group: "code", aspects: { tokens }, location };
}

/** Something of a header that no fact tells. */
export interface NotCompared {
  readonly label: string;
  /** What it is, as a phrase: `a macro that is no integer`. */
  readonly what: string;
  readonly location: Location;
}

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
