import { type Fact, type Facts, type Location, untagged } from "../header/facts.ts";
import { type DeclarationFacts, type PrefixMap, byDeclaration, pairDeclarations } from "./pairs.ts";

/** One point on which a header disagrees with the spec. */
export type Difference = {
  /** The spec's name of what is different; the header's for what is not in the spec. */
  readonly label: string;
  /** The declaration that it belongs to, in the spec where the spec has it. */
  readonly declaration: Fact;
  /** With which macros there is the difference: ` with -D DEBUG`; absent for those that the spec says. */
  readonly setting?: string;
  /** Where each side has it; for a member that is missing on one side, where that side has the struct or union. */
  readonly places: {
    readonly spec: Location | undefined;
    readonly header: Location | undefined;
  };
} & (
  | { readonly kind: "missing"; readonly expected: Fact }
  | { readonly kind: "additional"; readonly found: Fact }
  /** It has another name in the header. */
  | { readonly kind: "renamed"; readonly found: Fact }
  | {
      readonly kind: "different";
      /** Those that are not the same, in the order of {@link Fact.aspects}. */
      readonly aspects: readonly string[];
      readonly expected: Fact;
      readonly found: Fact;
    }
);

/**
 * The points on which a header disagrees with the spec, in the order of the spec; then the declarations
 * that only the header has. What a difference implies is not repeated: the members of a struct that is
 * missing, the offsets inside of a member that has moved, the size of another type.
 *
 * @param expected - what the spec says.
 * @param found - what a compiler says of the header.
 * @param hasLikeness - whether declarations with other names are paired with those that they are like.
 */
export function compareFacts(
  expected: Facts,
  found: Facts,
  renames: PrefixMap = [],
  hasLikeness = true,
): readonly Difference[] {
  const [wanted, present] = [byDeclaration(expected), byDeclaration(found)];
  const pairs = pairDeclarations(wanted, present, renames, hasLikeness);
  const labels = new Map(
    [...pairs].flatMap(([{ own }, pair]) => {
      const { label } = pair.present.own;
      return [
        [label, own.label],
        [untagged(label), untagged(own.label)],
      ];
    }),
  );
  const paired = new Set([...pairs.values()].map((pair) => pair.present));
  return [
    ...wanted.flatMap((one): readonly Difference[] => {
      const pair = pairs.get(one);
      const { own } = one;
      if (pair === undefined) return [missing(own, own)];
      const names = pair.isRenamed ? [renamed(own, own, pair.present.own)] : [];
      return [...names, ...compareDeclarations(one, pair.present, labels)];
    }),
    ...present
      .filter((one) => !paired.has(one) && !isOnlyName(one.own, found))
      .map(({ own }) => additional(own, own)),
  ];
}

/** Whether a typedef is all the name that a struct or union has, which is among `facts` by that name. */
function isOnlyName({ label, aspects }: Fact, facts: Facts): boolean {
  return facts.has(`${aspects["type"] ?? ""} ${label}`);
}

function placesOf(spec: Fact | undefined, header: Fact | undefined): Difference["places"] {
  return { spec: spec?.location, header: header?.location };
}

/** @param present - where it is missing, if it is a member. */
function missing(declaration: Fact, expected: Fact, present?: Fact): Difference {
  const places = placesOf(expected, present);
  return { kind: "missing", label: expected.label, declaration, places, expected };
}

/** @param declared - where it is missing, if it is a member. */
function additional(declaration: Fact, found: Fact, declared?: Fact): Difference {
  const places = placesOf(declared, found);
  return { kind: "additional", label: found.label, declaration, places, found };
}

function renamed(declaration: Fact, expected: Fact, found: Fact): Difference {
  const places = placesOf(expected, found);
  return { kind: "renamed", label: expected.label, declaration, places, found };
}

/** @param labels - of the spec by those that the header has, with and without tags. */
function compareDeclarations(
  { own, members }: DeclarationFacts,
  present: DeclarationFacts,
  labels: ReadonlyMap<string, string>,
): readonly Difference[] {
  const paths = new Set(members.map(pathOf));
  const left = new Set(present.members);
  const pairs = new Map([["", { expected: own, found: present.own }]]);
  const differences = different(own, own, present.own, differingAspects(own, present.own, labels));
  for (const expected of members) {
    const parentPath = parentOf(pathOf(expected));
    const parent = pairs.get(parentPath);
    if (parent === undefined) continue;
    const siblings = [...left].filter((one) => parentOf(pathOf(one)) === pathOf(parent.found));
    const aspectsOf = (one: Fact) =>
      differingAspects(expected, one, labels, offsetOf(parent.found) - offsetOf(parent.expected));
    const named = siblings.find((one) => nameOf(one) === nameOf(expected));
    const found =
      named ??
      siblings.find((one) => {
        const path = parentPath === "" ? nameOf(one) : `${parentPath}.${nameOf(one)}`;
        return !paths.has(path) && aspectsOf(one).length === 0;
      });
    if (found === undefined) {
      differences.push(missing(own, expected, present.own));
      continue;
    }
    left.delete(found);
    pairs.set(pathOf(expected), { expected, found });
    if (found !== named) differences.push(renamed(own, expected, found));
    differences.push(...different(own, expected, found, aspectsOf(found)));
  }
  const parents = new Set([...pairs.values()].map(({ found }) => pathOf(found)));
  const more = [...left].filter((one) => parents.has(parentOf(pathOf(one))));
  return withoutImplied([...differences, ...more.map((one) => additional(own, one, own))]);
}

function different(
  declaration: Fact,
  expected: Fact,
  found: Fact,
  aspects: readonly string[],
): Difference[] {
  const { label } = expected;
  const places = placesOf(expected, found);
  return aspects.length === 0
    ? []
    : [{ kind: "different", label, declaration, places, aspects, expected, found }];
}

/** Leaves out the size and alignment of a struct or union written in place that has a difference inside. */
function withoutImplied(differences: readonly Difference[]): readonly Difference[] {
  return differences.flatMap((one) => {
    const { label, kind } = one;
    const isInside = (other: Difference) =>
      other.kind !== "renamed" && other.label.startsWith(`${label}.`);
    if (kind !== "different" || !differences.some(isInside)) return [one];
    const aspects = one.aspects.filter((aspect) => aspect !== "size" && aspect !== "alignment");
    return aspects.length === 0 ? [] : [{ ...one, aspects }];
  });
}

/** @param shift - how far the struct or union that the member is in has moved, in bytes. */
function differingAspects(
  expected: Fact,
  found: Fact,
  labels: ReadonlyMap<string, string>,
  shift = 0,
): readonly string[] {
  const aspects = Object.entries(expected.aspects).filter(([aspect, value]) => {
    const other = found.aspects[aspect];
    if (aspect === "offset") return offsetOf(found) - offsetOf(expected) !== shift;
    if (aspect === "tokens")
      return other?.replaceAll(/\w+/g, (word) => labels.get(word) ?? word) !== value;
    if (aspect !== "type") return other !== value;
    return other?.replace(/^(?:struct|union) \w+/, (label) => labels.get(label) ?? label) !== value;
  });
  const names = aspects.map(([aspect]) => aspect);
  const { type = "" } = expected.aspects;
  const isTagged = /^(?:struct|union) /.test(type);
  const hasOwnSize = expected.group === "types" || !(isTagged || names.includes("type"));
  return names.filter((aspect) => aspect !== "size" || hasOwnSize);
}

function offsetOf({ aspects: { offset = "0" } }: Fact): number {
  return Number(offset);
}

/** `u.gso.size` of `netif_extra_info.u.gso.size`; nothing for a declaration. */
function pathOf({ label, group }: Fact): string {
  return group === "members" ? label.slice(label.indexOf(".") + 1) : "";
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

function nameOf(member: Fact): string {
  return member.label.slice(member.label.lastIndexOf(".") + 1);
}
