import { descriptionOf } from "./argument.ts";
import { description, type CodesDescription, type Described } from "./description.ts";
import type { UnionDescription } from "./description.ts";
import type { Members } from "./field.ts";
import type { Value } from "./value.ts";

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
