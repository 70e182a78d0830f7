import { description, type Described, type StructDescription } from "./description.ts";
import type { Members } from "./field.ts";
import type { Value } from "./value.ts";

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
