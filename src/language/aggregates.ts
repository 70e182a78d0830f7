import {
  description,
  descriptionOf,
  type CodesDescription,
  type DefinitionOptions,
  type Described,
  type Members,
  type StructDescription,
  type UnionDescription,
  type Value,
  type ArrayDescription,
  type DirectionDescription,
  type Field,
  type PaddingDescription,
} from "./description.ts";

/**
 * A fixed number of elements.
 *
 * @param length - number of elements, at least 1.
 */
export function array<V>(
  element: Field<V>,
  length: number,
): Described<ArrayDescription, readonly V[]> {
  return { [description]: { kind: "array", element: descriptionOf(element), length } };
}

/** Named padding: a member that is written as 0 and has no meaning when read. */
export function padding<V>(type: Field<V>): Described<PaddingDescription, V> {
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

/** A struct; each member is a property, so that links to it resolve. */
export type Struct<M extends Members> = Described<
  StructDescription,
  { readonly [K in keyof M]: Value<M[K]> }
> &
  M;

export interface StructOptions extends DefinitionOptions {
  /** Name of a typedef of the struct. */
  readonly typedef?: string;
  /** Lets the compiler pad the struct. Without it, padding that no member names is an error. */
  readonly implicitPadding?: boolean;
}

/** A struct, named by the constant or the member that holds it. */
export function struct<M extends Members>(members: M, options: StructOptions = {}): Struct<M> {
  const { typedef, implicitPadding = false, header }: StructOptions = Object(options);
  return {
    ...members,
    [description]: {
      kind: "struct",
      header,
      members,
      typedef,
      implicitPadding,
    },
  };
}

/** A union; each variant is a property, so that links to it resolve. */
export type Union<M extends Members> = Described<
  UnionDescription,
  { readonly [K in keyof M]: { readonly [N in K]: Value<M[K]> } }[keyof M]
> &
  M;

export interface UnionOptions<M extends Members, F> extends DefinitionOptions {
  /** Name of a typedef of the union. */
  readonly typedef?: string;
  /** The codes that tell the variants apart. A member beside the union holds one of them. */
  readonly by?: Described<CodesDescription, F>;
  /** The variant that each code selects. A code without one keeps its bytes raw. */
  readonly cases?: { readonly [K in keyof NoInfer<F>]?: keyof M & string };
  /** The member beside the union that holds the code, where more than one could. */
  readonly tag?: string;
}

/** A union, named by the constant or the member that holds it. */
export function union<M extends Members, F = never>(
  members: M,
  options: UnionOptions<M, F> = {},
): Union<M> {
  const { by, cases, tag, typedef, header }: UnionOptions<M, F> = Object(options);
  const isSelected = by !== undefined || cases !== undefined;
  const codes = by && descriptionOf(by);
  const selector = isSelected ? { codes, tag, cases: { ...cases } } : undefined;
  return {
    ...members,
    [description]: {
      kind: "union",
      header,
      members,
      typedef,
      selector,
    },
  };
}
