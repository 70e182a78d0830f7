import type { MemberDraft, StructDraft } from "../draft/field.ts";
import { around, type Entry, type Expression } from "./expression.ts";
import type { Extents } from "./extent.ts";
import { memberNames, type Names } from "./names.ts";
import type { Family } from "./scope.ts";

/** The type of a member. */
export interface Field {
  readonly value: Expression;
  readonly extents: Extents;
  /** Below the member, the names that prose can link to. */
  readonly parts: readonly string[];
  /** The family of its values, if it is an integer. */
  readonly family: Family | undefined;
  /** It has a struct or union that is written in place. */
  readonly inPlace: boolean;
}

/** A struct or union. */
export type AggregateText = Pick<Field, "value" | "extents" | "parts">;

/** A member with its place in a layout. */
export interface MemberText {
  readonly entry: Entry;
  readonly extents: Extents;
  readonly parts: readonly string[];
  readonly family?: Family | undefined;
}

export interface UnionOptions {
  /** The option as text: a name in quotation marks, or `true`. */
  readonly typedef?: string | undefined;
  /** Makes the options that tell the variants apart from their names. */
  readonly selector?: ((variants: readonly string[]) => readonly string[]) | undefined;
}

/** Makes what is written in place as the type of a member. */
export interface InPlace {
  struct(draft: StructDraft): AggregateText;
  union(variants: readonly MemberDraft[], options?: UnionOptions): AggregateText;
}

/** A member of the type `field`. */
export function memberFrom(draft: MemberDraft, field: Field, names: Names): MemberText {
  if (field.inPlace) {
    // TypeScript names the type after the member, and what it makes for the struct around it alike.
    for (const ending of ["table", "value", "init"]) names.reserve(ending);
  }
  const name = names.take(memberNames, draft.name);
  const { direction } = draft;
  const value = direction === undefined ? field.value : around(`${direction}(`, field.value, ")");
  return {
    entry: { name, prose: draft.prose, value },
    extents: field.extents,
    parts: [name, ...field.parts.map((part) => `${name}.${part}`)],
    family: field.family,
  };
}
