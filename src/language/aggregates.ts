import {
  description,
  descriptionOf,
  type CodesDescription,
  type Described,
  type Members,
  type StructDescription,
  type UnionDescription,
  type Value,
} from "./description.ts";

/** A struct; each member is a property, so that links to it resolve. */
export type Struct<M extends Members> = Described<
  StructDescription,
  { readonly [K in keyof M]: Value<M[K]> }
> &
  M;

export interface StructOptions {
  /** Name of a typedef of the struct. */
  readonly typedef?: string;
  /** Lets the compiler pad the struct. Without it, padding that no member names is an error. */
  readonly implicitPadding?: boolean;
}

/** A struct, named by the constant or the member that holds it. */
export function struct<M extends Members>(members: M, options: StructOptions = {}): Struct<M> {
  const { typedef, implicitPadding = false }: StructOptions = Object(options);
  return {
    ...members,
    [description]: {
      kind: "struct",
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

export interface UnionOptions<M extends Members, F> {
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
  const { by, cases, tag, typedef }: UnionOptions<M, F> = Object(options);
  const isSelected = by !== undefined || cases !== undefined;
  const codes = by && descriptionOf(by);
  const selector = isSelected ? { codes, tag, cases: { ...cases } } : undefined;
  return {
    ...members,
    [description]: {
      kind: "union",
      members,
      typedef,
      selector,
    },
  };
}
