import type {
  Constant,
  Declaration,
  Key,
  Message,
  Ring,
  Section,
  Verbatim,
} from "./declaration.ts";
import type {
  Aggregate,
  Alias,
  ArrayType,
  Codes,
  Flags,
  ScalarType,
  Struct,
  Type,
  Union,
} from "./type.ts";

/** The declarations of some kinds. */
export type DeclarationOf<Kind extends Declaration["kind"]> = Extract<
  Declaration,
  { readonly kind: Kind }
>;

/** A function for structs and unions alike, or one for each. */
type AggregateCases<NamedStruct extends Struct, NamedUnion extends Union, Result> =
  | { readonly aggregate: (aggregate: NamedStruct | NamedUnion) => Result }
  | {
      readonly struct: (struct: NamedStruct) => Result;
      readonly union: (union: NamedUnion) => Result;
    };

/** What to do with a declaration, by its kind. A new kind is a compile error in each visitor. */
export type DeclarationVisitor<Result> = {
  readonly alias: (alias: Alias) => Result;
  readonly constant: (constant: Constant) => Result;
  readonly codes: (codes: Codes) => Result;
  readonly flags: (flags: Flags) => Result;
  readonly ring: (ring: Ring) => Result;
  readonly message: (message: Message) => Result;
  readonly key: (key: Key) => Result;
  readonly section: (section: Section) => Result;
  readonly verbatim: (verbatim: Verbatim) => Result;
} & AggregateCases<DeclarationOf<"struct">, DeclarationOf<"union">, Result>;

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
      return "aggregate" in visitor ? visitor.aggregate(declaration) : visitor.struct(declaration);
    case "union":
      return "aggregate" in visitor ? visitor.aggregate(declaration) : visitor.union(declaration);
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
export type TypeVisitor<Result> = {
  readonly scalar: (type: ScalarType) => Result;
  readonly array: (type: ArrayType) => Result;
} & AggregateCases<Struct, Union, Result>;

/** Calls the function of `visitor` for the kind of `type`, and goes no further down. */
export function visitType<Result>(type: Type, visitor: TypeVisitor<Result>): Result {
  switch (type.kind) {
    case "scalar":
      return visitor.scalar(type);
    case "array":
      return visitor.array(type);
    case "struct":
      return "aggregate" in visitor ? visitor.aggregate(type.struct) : visitor.struct(type.struct);
    case "union":
      return "aggregate" in visitor ? visitor.aggregate(type.union) : visitor.union(type.union);
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
