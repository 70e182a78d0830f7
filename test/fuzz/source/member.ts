import type { ConditionDraft, MemberDraft, StructDraft } from "../draft/field.ts";
import { picked } from "../draft/pick.ts";
import { around, type Entry, type Expression } from "./expression.ts";
import {
  absent,
  conditionalExtents,
  conditions,
  programConditions,
  type Extents,
  natural,
  type Placement,
  placedExtents,
} from "./extent.ts";
import { memberNames, type Names } from "./names.ts";
import type { Family } from "./scope.ts";
import type { StructMembers } from "./struct-members.ts";

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

/** A struct; it is open where an array without a fixed length is at its end. */
export interface StructText extends AggregateText {
  readonly isOpen: boolean;
  readonly isCounted: boolean;
}

/** A member with its place in a layout. */
export interface MemberText {
  readonly entry: Entry;
  readonly extents: Extents;
  readonly parts: readonly string[];
  readonly family?: Family | undefined;
  /** It is a bit-field, which may leave bits beside it. */
  readonly isBits?: boolean;
}

export interface UnionOptions {
  /** The option as text: a name in quotation marks, or `true`. */
  readonly typedef?: string | undefined;
  /** Makes the options that tell the variants apart from their names. */
  readonly selector?: ((variants: readonly string[]) => readonly string[]) | undefined;
  /** Names that its variants share with other members, where C has none for the union. */
  readonly names?: Names;
}

/** Makes what is written in place as the type of a member. */
export interface InPlace {
  struct(draft: StructDraft, outer?: StructMembers): StructText;
  union(variants: readonly MemberDraft[], options?: UnionOptions): AggregateText;
}

/**
 * A member of the type `field`.
 *
 * @param isPacked - what it is in is packed.
 */
export function memberFrom(
  draft: MemberDraft,
  field: Field,
  names: Names,
  isPacked = false,
): MemberText {
  if (field.inPlace) {
    // TypeScript names the type after the member, and what it makes for the struct around it alike.
    for (const ending of ["table", "value", "init"]) names.reserve(ending);
  }
  const name = names.take(memberNames, draft.name);
  const { direction, placement } = draft;
  const placed = placedValue(field.value, placement);
  const value = direction === undefined ? placed : around(`${direction}(`, placed, ")");
  return {
    entry: { name, prose: draft.prose, value },
    extents: placedExtents(field.extents, { ...placement, packed: isPacked || placement.packed }),
    parts: [name, ...field.parts.map((part) => `${name}.${part}`)],
    family: field.family,
  };
}

function placedValue(type: Expression, { packed, aligned }: Placement): Expression {
  const value = packed ? around("packed(", type, ")") : type;
  return aligned === undefined ? value : around("aligned(", value, `, ${aligned})`);
}

/** A member that C has no name for: only what is in it has a name. */
export function anonymousFrom(
  draft: MemberDraft,
  { value, extents, parts }: AggregateText,
  names: Names,
  isPacked: boolean,
): MemberText {
  const inner = { value: around("anonymous(", value, ")"), extents, parts: [], family: undefined };
  const plain = { ...draft, prose: [], placement: natural };
  return { ...memberFrom(plain, { ...inner, inPlace: true }, names, isPacked), parts };
}

/**
 * A member that the header has under a condition.
 *
 * @param otherwise - the type that it has where the condition does not hold, if it is there.
 * @param isTold - it is a variant that codes select, which all ABIs have or none.
 */
export function conditional(
  member: MemberText,
  draft: ConditionDraft | undefined,
  otherwise?: { readonly name: string; readonly extents: Extents },
  isTold = false,
): MemberText {
  const test = draft && picked(isTold ? programConditions : conditions, draft.condition);
  if (test === undefined) return member;
  const { entry, extents } = member;
  const before = around(`when(${JSON.stringify(test.text)}, `, entry.value, "");
  const value = around("", before, otherwise === undefined ? ")" : `, ${otherwise.name})`);
  return {
    ...member,
    // What is inside at the member would be under the same condition.
    family: undefined,
    entry: { ...entry, value },
    extents: conditionalExtents(extents, test, otherwise?.extents ?? absent),
  };
}
