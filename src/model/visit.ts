import { type Condition, isWithin, withinBoth } from "./condition.ts";
import type { Declaration, PageType } from "./declaration.ts";
import type {
  Aggregate,
  Alias,
  Alignable,
  AnonymousStruct,
  ArrayType,
  DeclaredAggregate,
  Codes,
  Flags,
  Flexible,
  Member,
  ScalarType,
  Type,
  UnnamedBits,
} from "./type.ts";

export type DeclarationOf<Kind extends Declaration["kind"]> = Extract<
  Declaration,
  { readonly kind: Kind }
>;

/** What to do with a declaration, by its kind. A new kind is a compile error in each visitor. */
export type DeclarationVisitor<Result> = {
  readonly [Kind in Exclude<Declaration["kind"], "struct" | "union">]: (
    declaration: DeclarationOf<Kind>,
  ) => Result;
} & { readonly aggregate: (aggregate: DeclaredAggregate) => Result };

/** Calls the function of `visitor` for the kind of `declaration`. */
export function visitDeclaration<Result>(
  declaration: Declaration,
  visitor: DeclarationVisitor<Result>,
): Result {
  switch (declaration.kind) {
    case "alias":
      return visitor.alias(declaration);
    case "constant":
      return visitor.constant(declaration);
    case "codes":
      return visitor.codes(declaration);
    case "flags":
      return visitor.flags(declaration);
    case "struct":
    case "union":
      return visitor.aggregate(declaration);
    case "ring":
      return visitor.ring(declaration);
    case "message":
      return visitor.message(declaration);
    case "key":
      return visitor.key(declaration);
    case "section":
      return visitor.section(declaration);
    case "verbatim":
      return visitor.verbatim(declaration);
  }
}

/** What to do with a type, by its kind. A new kind is a compile error in each visitor. */
export interface TypeVisitor<Result> {
  readonly scalar: (type: ScalarType) => Result;
  readonly array: (type: ArrayType) => Result;
  readonly aggregate: (aggregate: Aggregate) => Result;
}

/** Calls the function of `visitor` for the kind of `type`; does not descend into its parts. */
export function visitType<Result>(type: Type, visitor: TypeVisitor<Result>): Result {
  switch (type.kind) {
    case "scalar":
      return visitor.scalar(type);
    case "array":
      return visitor.array(type);
    case "struct":
      return visitor.aggregate(type.struct);
    case "union":
      return visitor.aggregate(type.union);
  }
}

/** How to make a result for a type from the results for its parts. */
export interface TypeFold<Result> {
  readonly scalar: (type: ScalarType) => Result;
  readonly array: (element: Result, type: ArrayType) => Result;
  /** Takes the results for the types of the members, in their order. */
  readonly aggregate: (members: readonly Result[], aggregate: Aggregate) => Result;
}

/**
 * The result for `type`, computed from the innermost types outwards. Each struct and union is visited
 * once, however many members have its type.
 */
export function foldType<Result>(type: Type, fold: TypeFold<Result>): Result {
  const known = new Map<Aggregate, { readonly result: Result }>();
  const resultFor = (inner: Type): Result =>
    visitType(inner, {
      scalar: fold.scalar,
      array: (array) => fold.array(resultFor(array.element), array),
      aggregate: (aggregate) => {
        const found = known.get(aggregate);
        if (found !== undefined) return found.result;
        const members = aggregate.members.map((member) => resultFor(member.type));
        const result = fold.aggregate(members, aggregate);
        known.set(aggregate, { result });
        return result;
      },
    });
  return resultFor(type);
}

export type ElementType = Exclude<Type, ArrayType>;

/** The type of the innermost elements of an array; `type` itself where it is none. */
export function elementOf(type: Type): ElementType {
  return type.kind === "array" ? elementOf(type.element) : type;
}

/** A type as C names it: below the arrays that C writes out, which one with a typedef is not. */
export function namedIn(type: Type): Type {
  return type.kind === "array" && type.alias === undefined ? namedIn(type.element) : type;
}

/** The typedef under which C names a type, below its arrays. */
export function aliasIn(type: Type): Alias | undefined {
  return namedIn(type).alias;
}

/** The lengths of the arrays around the innermost elements, as C writes them: outermost first. */
export function dimensionsOf(type: Type): readonly number[] {
  return type.kind === "array" ? [type.length, ...dimensionsOf(type.element)] : [];
}

/** The declarations that the lengths of arrays refer to. */
export function namesInLengths(type: Type): readonly string[] {
  if (type.kind !== "array" || type.alias !== undefined) return [];
  const pieces = type.lengthExpression?.pieces ?? [];
  return [
    ...pieces.flatMap(({ target }) => target?.declaration ?? []),
    ...namesInLengths(type.element),
  ];
}

/** The declarations that an alignment refers to. */
export function namesInAlignment({ alignedBy }: Alignable): readonly string[] {
  return alignedBy?.pieces.flatMap(({ target }) => target?.declaration ?? []) ?? [];
}

/** The elements of a member that holds parameters: `data[0]`, `data[1]`; `data` where it is not an array. */
export function elementsOf({ name, type }: Member): readonly string[] {
  return type.kind === "array"
    ? Array.from({ length: type.length }, (_, index) => `${name}[${index}]`)
    : [name];
}

/** The type that a struct or union is. */
export function typeOfAggregate(aggregate: Aggregate): Type {
  return aggregate.kind === "struct"
    ? { kind: "struct", struct: aggregate }
    : { kind: "union", union: aggregate };
}

/** The struct or union of a type, below its arrays. */
export function aggregateIn(type: Type): Aggregate | undefined {
  const element = elementOf(type);
  switch (element.kind) {
    case "scalar":
      return undefined;
    case "struct":
      return element.struct;
    case "union":
      return element.union;
  }
}

/** The integer of a type, below its arrays. */
export function scalarIn(type: Type): ScalarType | undefined {
  const element = elementOf(type);
  return element.kind === "scalar" ? element : undefined;
}

/** The family whose values an integer holds; an array holds none itself. */
export function familyOf(type: Type): Codes | Flags | undefined {
  return type.kind === "scalar" ? type.values : undefined;
}

export function codesOf(type: Type): Codes | undefined {
  const family = familyOf(type);
  return family?.kind === "codes" ? family : undefined;
}

/** Whether a struct or union is declared on its own, and not written in place. */
export function isDeclared(aggregate: Aggregate): aggregate is DeclaredAggregate {
  return aggregate.name !== undefined;
}

/** What is known of the number of elements of a flexible array; `undefined` for any other type. */
export function flexibleOf(type: Type): Flexible | undefined {
  return type.kind === "array" ? type.flexible : undefined;
}

/** A byte of what has no type of its own. */
export const byteType: ScalarType = {
  kind: "scalar",
  integer: { name: "uint8_t", bits: 8, signed: false },
  alias: undefined,
  values: undefined,
};

/** Whether the size of a type is not that of its values on some ABI, because a flexible array is in it. */
export function isOpen(type: Type): boolean {
  if (type.kind === "scalar") return false;
  return foldType<boolean>(type, {
    scalar: () => false,
    array: (_, { flexible }) => flexible !== undefined,
    aggregate: (isOpenMember, { kind, members }) =>
      members.some(
        (member, index) =>
          isOpenMember[index] === true && (kind === "union" || mayBeLast(member, members)),
      ),
  });
}

/** Whether some program may have nothing behind `member`: only its own conditions are known to hold there. */
function mayBeLast(member: Member, members: readonly Member[]): boolean {
  const behind = members.slice(members.indexOf(member) + 1);
  return behind.every(
    ({ condition }) => condition !== undefined && !isWithin(member.condition, condition),
  );
}

/** What C has between the braces of a struct or union: members, and structs and bits without a name. */
export type BodyPart = Member | AnonymousStruct | UnnamedBits;

/** What C has between the braces of `aggregate`, in order. */
export function bodyOf(aggregate: Aggregate): readonly BodyPart[] {
  const { members } = aggregate;
  const anonymous = aggregate.kind === "struct" ? aggregate.anonymous : [];
  const starts = [...anonymous.map(({ first }) => first), members.length];
  return [
    ...members.slice(0, starts[0]),
    ...anonymous.flatMap((one, index) => [
      one,
      ...members.slice(
        one.first + ("struct" in one ? one.struct.members.length : 0),
        starts[index + 1],
      ),
    ]),
  ];
}

/** The bits that no member of a struct or union has, also those in structs without a name. */
export function unnamedBitsOf(aggregate: Aggregate): readonly UnnamedBits[] {
  const anonymous = aggregate.kind === "struct" ? aggregate.anonymous : [];
  return anonymous.flatMap((one) => {
    if ("bits" in one) return [one];
    const inner = unnamedBitsOf(one.struct);
    return inner.map((bits) => ({ ...bits, condition: withinBoth(bits.condition, one.condition) }));
  });
}

/** The path in C to a member of what is at `path`; that of an anonymous one is that of what is around it. */
export function memberPath(path: string, { name, anonymous }: Member): string {
  return anonymous ? path : `${path}.${name}`;
}

/** A struct or union with the name under which a reader finds it. */
export interface LocatedAggregate {
  readonly aggregate: Aggregate;
  /** `netif_extra_info`, or `netif_extra_info.u.gso` where it is written in place. */
  readonly path: string;
  /** The path that C has to its members: that of what is around it, where C has no name for its member. */
  readonly cPath: string;
  /** What has to hold for the header to have it. */
  readonly condition: Condition | undefined;
}

/**
 * A struct or union and those that are written in place inside it.
 *
 * @param all - takes them: lists of each level would be copied from level to level.
 */
export function withInner(
  aggregate: Aggregate,
  path: string,
  cPath = path,
  condition = aggregate.condition,
  all: LocatedAggregate[] = [],
): readonly LocatedAggregate[] {
  all.push({ aggregate, path, cPath, condition });
  for (const member of aggregate.members) {
    const inner = aggregateIn(member.type);
    if (inner !== undefined && inner.name === undefined) {
      const own = withinBoth(member.condition, condition);
      withInner(inner, `${path}.${member.name}`, memberPath(cPath, member), own, all);
    }
  }
  return all;
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
