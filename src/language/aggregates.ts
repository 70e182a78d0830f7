import {
  description,
  type AnonymousDescription,
  type CodesDescription,
  type DefinitionOptions,
  type Described,
  type InsideDescription,
  type StructDescription,
  type UnionDescription,
  type ArrayDescription,
  type BitsDescription,
  type DirectionDescription,
  type PaddingDescription,
  type PlacementDescription,
  type FlexibleOptions,
} from "./description.ts";
import { type IntegerGiven, integerGiven } from "./expression.ts";
import { descriptionOf, withoutCondition } from "./when.ts";
import type {
  Joined,
  Members,
  MemberValues,
  WithRows,
  Value,
  Field,
  MemberField,
} from "./values.ts";

/**
 * Elements in a row: a fixed number of them or, at the end of a struct, as many as a member says.
 *
 * @param length - number of elements, at least 1; of a constant, a code or an expression C has the text. An
 *   object makes a flexible array: `{ count: "n" }`, or `{}` where no member has the number; `{ bytes: "size" }`
 *   where the elements have different sizes.
 */
export function array<V, L extends IntegerGiven | FlexibleOptions>(
  element: Field<V>,
  length: L,
): Described<
  ArrayDescription,
  readonly (L extends { readonly bytes: string | true } ? number : V)[]
>;
export function array<V>(
  element: Field<V>,
  length: IntegerGiven | FlexibleOptions,
): Described<ArrayDescription> {
  const of = { kind: "array", element: descriptionOf(element) } as const;
  if (typeof length !== "object" || length === null) return { [description]: { ...of, length } };
  if (!(description in length)) {
    return { [description]: { ...of, length: { ...length, kind: "flexible" } } };
  }
  return { [description]: { ...of, length: integerGiven(length) } };
}

/** Named padding: a member that is written as 0 and has no meaning when read. */
export function padding<V>(type: MemberField<V>): Described<PaddingDescription, V> {
  return { [description]: { kind: "padding", type: descriptionOf(type) } };
}

function directed<V>(
  direction: "input" | "output" | "inout",
  type: Field<V>,
): Described<DirectionDescription, V> {
  return { [description]: { kind: "direction", direction, type: descriptionOf(type) } };
}

/** A member that the sender fills in and the receiver only reads. */
export function input<V>(type: Field<V>): Described<DirectionDescription, V> {
  return directed("input", type);
}

/** A member that the receiver fills in. A table with one has to be granted read-write. */
export function output<V>(type: Field<V>): Described<DirectionDescription, V> {
  return directed("output", type);
}

/** A member that the sender fills in and the receiver may replace. */
export function inout<V>(type: Field<V>): Described<DirectionDescription, V> {
  return directed("inout", type);
}

/**
 * A member that starts at a multiple of `alignment`.
 *
 * @param alignment - in bytes: a power of two; of a constant, a code or an expression C has the text. One below that of the type changes nothing, as in C.
 */
export function aligned<V>(
  type: Field<V>,
  alignment: IntegerGiven,
): Described<PlacementDescription, V> {
  const given = integerGiven(alignment);
  const of = descriptionOf(type);
  return { [description]: { kind: "placement", packed: false, aligned: given, type: of } };
}

/** A member that follows the one before it without padding, whatever the alignment of its type. */
export function packed<V>(type: Field<V>): Described<PlacementDescription, V> {
  const of = descriptionOf(type);
  return { [description]: { kind: "placement", packed: true, aligned: undefined, type: of } };
}

/** Carries a type for inference only; no value has it. */
declare const inside: unique symbol;

/** A struct or union that C has no name for; `T` is what it is of. */
export interface Anonymous<
  T extends Described<StructDescription | UnionDescription>,
> extends Described<AnonymousDescription<T[typeof description]>, Value<T>> {
  readonly [inside]?: T;
}

/**
 * A struct or union without a name in C, written in place: in C its members are used as if they were beside it.
 * In TypeScript those of a struct are, too; a union keeps the name that the spec gives it. A bit-field without a
 * name, `anonymous(uint8_t.bits(3))`, is room that nobody uses; with 0 bits the next bit-field begins in another
 * integer.
 */
export function anonymous<T extends Described<StructDescription | UnionDescription>>(
  type: T,
): Anonymous<T>;
export function anonymous(type: Described<BitsDescription>): UnnamedBits;
export function anonymous<D extends StructDescription | UnionDescription | BitsDescription>(
  type: Described<D>,
): Described<AnonymousDescription<D>> {
  return { [description]: { kind: "anonymous", type: descriptionOf(type) } };
}

/** Bits without a name, which no value has. */
type UnnamedBits = Described<AnonymousDescription<BitsDescription>, object>;

/** The members of `T` where it is anonymous: asked of each type once, not of each member. */
type InnerOf<T> = T extends { readonly [inside]?: infer I }
  ? { [N in keyof I & string]: I[N] }
  : never;

/** The members of what is anonymous among `M`, so that links to them resolve. */
type Inner<M> = Joined<InnerOf<M[keyof M]>>;

/** A struct; each member is a property, so that links to it resolve. */
export type Struct<M extends Members> = Described<StructDescription, MemberValues<M>> &
  M &
  Inner<M>;

interface AggregateOptions<M> extends DefinitionOptions {
  /** Name of a typedef of it; `true` where the constant is a typedef itself, of a type without a tag. */
  readonly typedef?: string | true;
  /** Programs may have handles of its typedef: the header has `DEFINE_XEN_GUEST_HANDLE(typedef)` of Xen below it. */
  readonly handle?: boolean;
  /** Leaves no padding between its members, whatever the alignment of their types. */
  readonly packed?: boolean;
  /**
   * The least alignment of the whole, in bytes: 2, 4, 8 and so on; of a constant, a code or an expression C has
   * the text. Its size is a multiple of that.
   */
  readonly aligned?: IntegerGiven;
  /**
   * Lets the compiler pad it, and what is written in place within it. Without it, padding that no member names
   * is an error.
   */
  readonly implicitPadding?: boolean;
  /**
   * What C declares between the braces, by the member where it does: constants, codes and flags below the
   * member, or above it with `{ before: ... }`; a struct, union or enumeration in place of the member's type.
   */
  readonly inside?: { readonly [K in keyof WithRows<M>]?: InsideDescription };
}

export interface StructOptions<M> extends AggregateOptions<M> {
  /**
   * The bit-fields are the same bits of the same bytes on every ABI. The spec has them from the least
   * significant bit of each byte on; the header has this order for little-endian and the other one for
   * big-endian, under `#if`. `"linux"` asks for macros of `<asm/byteorder.h>`, `"compiler"` for one that gcc
   * and clang define.
   */
  readonly portableBits?: "linux" | "compiler";
  /**
   * The struct is the page of indices of two byte rings with this name, one for each direction: the header has
   * their functions by `DEFINE_XEN_FLEX_RING` of Xen's `ring.h`. A struct called `NAME_data_intf` with the members
   * of that file is declared by `DEFINE_XEN_FLEX_RING_AND_INTF`.
   */
  readonly flexRing?: string;
}

function alignmentIn({ aligned: alignment }: AggregateOptions<unknown>) {
  return alignment && integerGiven(alignment);
}

/** A struct, named by the constant or the member that holds it. */
export function struct<M extends Members>(
  members: M,
  options?: StructOptions<NoInfer<M>>,
): Struct<M>;
export function struct(
  members: Members,
  options: StructOptions<Members> = {},
): Described<StructDescription> {
  const given: StructOptions<Members> = Object(options);
  return {
    ...withoutCondition(members),
    [description]: { ...given, kind: "struct", members, aligned: alignmentIn(given) },
  };
}

/** A union; each variant is a property, so that links to it resolve. */
export type Union<M extends Members> = Described<
  UnionDescription,
  { readonly [K in keyof M]: { readonly [N in K]: Value<M[K]> } }[keyof M]
> &
  M &
  Inner<M>;

export interface UnionOptions<M extends Members, F> extends AggregateOptions<M> {
  /** The codes that tell the variants apart. A member beside the union holds one of them. */
  readonly by?: Described<CodesDescription, F>;
  /** The variant that each code selects. A code without one keeps its bytes raw. */
  readonly cases?: { readonly [K in keyof NoInfer<F>]?: keyof M & string };
  /** The member that holds the code, where more than one could: beside the union, a variant of it, or in each variant. */
  readonly tag?: string;
}

/** A union, named by the constant or the member that holds it. */
export function union<M extends Members, F = never>(
  members: M,
  options?: UnionOptions<M, F>,
): Union<M>;
export function union<F>(
  members: Members,
  options: UnionOptions<Members, F> = {},
): Described<UnionDescription> {
  const { by, cases, tag, ...more }: UnionOptions<Members, F> = Object(options);
  const isSelected = by !== undefined || cases !== undefined;
  const codes = by && descriptionOf(by);
  const selector = isSelected ? { codes, tag, cases: { ...cases } } : undefined;
  return {
    ...withoutCondition(members),
    [description]: { ...more, kind: "union", members, aligned: alignmentIn(more), selector },
  };
}
