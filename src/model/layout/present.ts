import { type Conditional, holdsOn } from "../condition.ts";
import { enumerationOf, isBig } from "../numbers.ts";
import { oncePer } from "../../once.ts";
import type { Aggregate, Member, Struct, Type } from "../type.ts";
import { scalarIn } from "../visit.ts";
import { type Abi, abis } from "./abi.ts";

/** Structs and unions without the members that are missing, by the parts that are there. */
const knownVariants = oncePer<Aggregate, Map<string, Aggregate>>(() => new Map());

/** What is under a condition: members, and what has no name, also within structs that have none. */
const conditionalParts: (aggregate: Aggregate) => readonly Conditional[] = oncePer((aggregate) => {
  const anonymous = aggregate.kind === "struct" ? aggregate.anonymous : [];
  return [
    ...[...aggregate.members, ...anonymous].filter(({ condition }) => condition !== undefined),
    ...anonymous.flatMap((one) => ("struct" in one ? conditionalParts(one.struct) : [])),
  ];
});

/**
 * A struct or union with the members that it has on `abi`: itself where it has all of them. Those that have
 * the same members on several ABIs are one object.
 */
export function presentOn<A extends Aggregate>(aggregate: A, abi: Abi): A;
export function presentOn(aggregate: Aggregate, abi: Abi): Aggregate {
  const isPresent = conditionalParts(aggregate).map(({ condition }) => holdsOn(condition, abi));
  if (isPresent.every((one) => one)) return aggregate;
  const variants = knownVariants(aggregate);
  const key = isPresent.map(Number).join("");
  const variant = variants.get(key) ?? withPresent(aggregate, abi);
  variants.set(key, variant);
  return variant;
}

/** A struct or union with those of its members that it has on `abi`. */
function withPresent(aggregate: Aggregate, abi: Abi): Aggregate {
  const members = aggregate.members.filter(({ condition }) => holdsOn(condition, abi));
  if (aggregate.kind === "union") return { ...aggregate, members };
  const before = (end: number) =>
    aggregate.members.slice(0, end).filter((one) => members.includes(one)).length;
  const anonymous = aggregate.anonymous.flatMap((one): Struct["anonymous"] => {
    if (!holdsOn(one.condition, abi)) return [];
    if ("bits" in one) return [{ ...one, first: before(one.first) }];
    const struct = presentOn(one.struct, abi);
    return struct.members.length > 0 ? [{ ...one, struct, first: before(one.first) }] : [];
  });
  return { ...aggregate, members, anonymous };
}

/** Whether the header has it on any ABI, for programs with the macros that the spec says. */
export function isOnAnyAbi({ condition }: Conditional): boolean {
  return abis.some((abi) => holdsOn(condition, abi));
}

/** Whether the header has it on all ABIs, for the same programs. */
export function isOnAllAbis({ condition }: Conditional): boolean {
  return abis.every((abi) => holdsOn(condition, abi));
}

/** A member of a struct or union as readers on all ABIs have it. */
export interface UsualMember {
  readonly member: Member;
  /** Whether it is missing on an ABI. */
  readonly isOptional: boolean;
}

/** The members that a struct or union has on any ABI, each name once, in the order of the header. */
export function usualMembers({ members }: Aggregate): readonly UsualMember[] {
  return usual(members).map((member) => {
    if (member.condition === undefined) return { member, isOptional: false };
    const same = members.filter(({ name }) => name === member.name);
    const isOptional = abis.some((abi) => same.every(({ condition }) => !holdsOn(condition, abi)));
    return { member, isOptional };
  });
}

/**
 * Members whose variants for other ABIs are integers of 64 bits, where they are not: all of them become `bigint`
 * in TypeScript, which has one type for a member.
 */
export function withWideVariants(members: readonly Member[]): readonly Member[] {
  const names = new Set(members.map(({ name }) => name));
  if (names.size === members.length) return members;
  const wide = new Set(
    members.flatMap((one) => {
      const scalar = isOnAnyAbi(one) ? scalarIn(one.type) : undefined;
      return scalar !== undefined && isBig(scalar.integer) ? [one.name] : [];
    }),
  );
  return members.map((one) => (wide.has(one.name) ? { ...one, type: wideType(one.type) } : one));
}

function wideType(type: Type): Type {
  if (type.kind === "array") return { ...type, element: wideType(type.element) };
  // An enumeration is the type of C, and no other integer.
  if (
    type.kind !== "scalar" ||
    type.integer.isBoolean ||
    isBig(type.integer) ||
    enumerationOf(type)
  )
    return type;
  return { ...type, integer: { ...type.integer, isWide: true } };
}

/** Names of the members of a struct that a value may leave out: padding, and what an ABI does not have. */
export const optionalNames: (struct: Aggregate) => ReadonlySet<string> = oncePer(
  (struct) =>
    new Set(
      usualMembers(struct)
        .filter(({ member, isOptional }) => isOptional || member.padding)
        .map(({ member }) => member.name),
    ),
);

/**
 * One thing of each name that a header has on any ABI: of several variants the one for the first ABI that
 * has one.
 */
export function usual<T extends Conditional & { readonly name: string }>(
  things: readonly T[],
): readonly T[] {
  if (things.every(({ condition }) => condition === undefined)) return things;
  const first = new Map<string, T>();
  for (const abi of abis) {
    for (const thing of things) {
      if (!first.has(thing.name) && holdsOn(thing.condition, abi)) first.set(thing.name, thing);
    }
  }
  return things.filter((thing) => first.get(thing.name) === thing);
}
