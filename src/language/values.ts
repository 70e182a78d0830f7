import type {
  AnonymousDescription,
  BitsDescription,
  Described,
  FieldDescription,
  StructDescription,
  WhenDescription,
  carried,
} from "./description.ts";

/** What TypeScript decodes a member, struct or union to. */
export type Value<T> = T extends { readonly [carried]?: infer V } ? V : never;

/** The type of a member that has its own bytes; `V` is what TypeScript decodes it to. */
export type Field<V = unknown> = Described<Exclude<FieldDescription, BitsDescription>, V>;

/** The type of a member: it may be a bit-field. */
export type MemberField<V = unknown> = Described<FieldDescription, V>;

/** Members by their C names, in order. */
export type Members = Readonly<Record<string, MemberField>>;

/** Stands for several members. */
type Several = WhenDescription | AnonymousDescription<StructDescription>;

/** Is no member itself. */
type NoMember = Several | AnonymousDescription<BitsDescription>;

/**
 * What TypeScript decodes members to; those under one condition, and those of a struct without a name, are
 * members like the others.
 */
export type MemberValues<M> = {
  readonly [K in keyof M as M[K] extends Described<NoMember> ? never : K]: Value<M[K]>;
} & Rows<M>;

/** What the members that stand for several decode to. */
type Rows<M> = {
  [K in keyof M]: M[K] extends Described<Several, infer V> ? (of: V) => void : never;
}[keyof M] extends (of: infer I) => void
  ? I
  : unknown;

/** `M`, and the members in its rows under a condition, by the names that C has. */
export type WithRows<M> = M &
  Joined<
    {
      [K in keyof M & string]: M[K] extends Described<WhenDescription> ? WithRows<M[K]> : never;
    }[keyof M & string]
  >;

/** What is of all types of a union. */
export type Joined<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void
  ? I
  : never;
