import type { PageType } from "./declaration.ts";
import type { Aggregate, ArrayType, Member, ScalarType, Struct, Type, Union } from "./type.ts";
import { foldType, visitType } from "./visit.ts";

/** A type that is no array. */
export type ElementType = Exclude<Type, ArrayType>;

/** The type of the innermost elements of an array; `type` itself where it is none. */
export function elementOf(type: Type): ElementType {
  return type.kind === "array" ? elementOf(type.element) : type;
}

/** The lengths of the arrays around the innermost elements, as C writes them: outermost first. */
export function dimensionsOf(type: Type): readonly number[] {
  return type.kind === "array" ? [type.length, ...dimensionsOf(type.element)] : [];
}

/** The struct or union of a type, below its arrays. */
export function aggregateIn(type: Type): Aggregate | undefined {
  return visitType<Aggregate | undefined>(type, {
    scalar: () => undefined,
    array: ({ element }) => aggregateIn(element),
    aggregate: (aggregate) => aggregate,
  });
}

/** The integer of a type, below its arrays. */
export function scalarIn(type: Type): ScalarType | undefined {
  const element = elementOf(type);
  return element.kind === "scalar" ? element : undefined;
}

/** `type` and every type inside it, outermost first; each struct and union once. */
export function* typesWithin(type: Type, visited = new Set<Aggregate>()): Generator<Type> {
  const aggregate = type.kind === "array" ? undefined : aggregateIn(type);
  if (aggregate !== undefined && visited.has(aggregate)) return;
  yield type;
  if (type.kind === "array") yield* typesWithin(type.element, visited);
  if (aggregate === undefined) return;
  visited.add(aggregate);
  for (const member of aggregate.members) yield* typesWithin(member.type, visited);
}

/** A struct or union with the name under which a reader finds it. */
export interface LocatedAggregate {
  readonly aggregate: Aggregate;
  /** `netif_extra_info`, or `netif_extra_info.u.gso` where it is written in place. */
  readonly path: string;
}

/** A struct or union and those that are written in place inside it. */
export function withInner(aggregate: Aggregate, path: string): readonly LocatedAggregate[] {
  const inner = aggregate.members.flatMap((member) => {
    const found = aggregateIn(member.type);
    return found === undefined || found.name !== undefined
      ? []
      : withInner(found, `${path}.${member.name}`);
  });
  return [{ aggregate, path }, ...inner];
}

/**
 * The members of `struct` that can hold the tag of `union`: those whose values are the codes that the
 * union is selected by, or the one that the selector names. Exactly one in a valid spec.
 */
export function tagCandidates(struct: Struct, union: Union): readonly Member[] {
  const tag = union.selector?.tag;
  return holdersOfCodes(struct, union).filter(({ name }) => tag === undefined || tag === name);
}

/** The members of `struct` whose values are the codes that `union` is selected by. */
export function holdersOfCodes(struct: Struct, { selector }: Union): readonly Member[] {
  if (selector === undefined) return [];
  return struct.members.filter(
    ({ type }) => type.kind === "scalar" && type.values === selector.codes,
  );
}

/** How the sender grants the page: read-write where the receiver fills in part of an entry. */
export function accessOf(page: PageType): "read-only" | "read-write" {
  const isWritten = foldType(page.element, {
    scalar: () => false,
    array: (element) => element,
    aggregate: (written, { members }) =>
      written.includes(true) ||
      members.some(({ direction }) => direction === "output" || direction === "inout"),
  });
  return isWritten ? "read-write" : "read-only";
}
