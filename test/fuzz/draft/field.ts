import fc from "fast-check";
import { optionalPick, pick, seldom, type Pick } from "./pick.ts";
import { prose, type ProseDraft } from "./prose.ts";

/** The type of a member. What it picks becomes an integer where there is nothing to pick. */
export type FieldDraft =
  | {
      readonly kind: "integer";
      /** One of the eight integers. */
      readonly integer: Pick;
      /** An alias instead. */
      readonly alias: Pick | undefined;
      /** A family for its values. */
      readonly family: Pick | undefined;
      /** Bits of a byte instead, as a bit-field; another one has the rest. */
      readonly bits?: number | undefined;
      /** Which of the two has no name. */
      readonly unnamed?: "first" | "second" | "both" | undefined;
    }
  | {
      readonly kind: "array";
      readonly element: FieldDraft;
      readonly length: number;
      /** A constant for the length instead. */
      readonly constant: Pick | undefined;
    }
  /** Another integer of C, one with a byte order, or an address. */
  | { readonly kind: "word"; readonly word: Pick }
  /** An enumeration that is declared above. */
  | { readonly kind: "enum"; readonly family: Pick }
  /** A struct or union that is declared above. */
  | { readonly kind: "named"; readonly aggregate: Pick }
  | { readonly kind: "struct"; readonly struct: StructDraft }
  | { readonly kind: "union"; readonly variants: readonly MemberDraft[] }
  /** A struct or union without a name, in a struct. */
  | { readonly kind: "anonymousStruct"; readonly struct: StructDraft }
  | { readonly kind: "anonymousUnion"; readonly variants: readonly MemberDraft[] }
  /** A union in place with a tag beside it. */
  | { readonly kind: "tagged"; readonly tagged: TaggedDraft };

export interface TaggedDraft {
  /** The codes; a plain union where there are none. */
  readonly codes: Pick;
  readonly tagInteger: Pick;
  readonly tagName: Pick;
  readonly tagBelow: boolean;
  /** The union names its tag though it need not. */
  readonly names: boolean;
  /** C has no name for the union. */
  readonly anonymous: boolean;
  readonly variants: readonly MemberDraft[];
  /** The variant that each code selects, in turn; `undefined` for none. */
  readonly cases: readonly (Pick | undefined)[];
}

/** What is said about the alignment of a member, or of the members of a struct. */
export interface PlacementDraft {
  readonly packed: boolean;
  /** The least alignment in bytes. */
  readonly aligned: number | undefined;
}

/** An array at the end of a struct, whose length is not fixed. */
export interface EndingDraft {
  readonly name: Pick;
  readonly element: FieldDraft;
  /** The integer that has the number of elements, if one does. */
  readonly count: Pick | undefined;
  readonly most: number | undefined;
  /** Bytes are counted. */
  readonly bytes: boolean;
  /** Spelt with a 0. */
  readonly old: boolean;
  /** A struct with such an end that is declared above instead. */
  readonly open: Pick | undefined;
}

/** A member that the header has under a condition, not behind the first one. */
export interface ConditionDraft {
  readonly condition: Pick;
  /** It is an integer where the condition does not hold. */
  readonly otherwise: Pick | undefined;
}

export interface MemberDraft {
  readonly name: Pick;
  readonly field: FieldDraft;
  readonly placement: PlacementDraft;
  readonly condition: ConditionDraft | undefined;
  readonly direction: "input" | "output" | "inout" | undefined;
  readonly padding: boolean;
  readonly prose: ProseDraft;
}

export interface StructDraft {
  readonly members: readonly MemberDraft[];
  readonly placement: PlacementDraft;
  readonly ending: EndingDraft | undefined;
  /** Names the padding, as far as it is the same everywhere. */
  readonly filled: boolean;
  /** Says that there may be padding though there is none. */
  readonly implicit: boolean;
  /** The macros of its families are inside: above or below the members. */
  readonly inside: "before" | "after" | undefined;
  /** Its bit-fields are the same everywhere. */
  readonly portable: boolean;
}

const inside = fc.option(fc.constantFrom("before" as const, "after" as const), {
  nil: undefined,
  freq: 2,
});

const integer = fc.record({
  kind: fc.constant("integer" as const),
  integer: pick,
  alias: fc.option(pick, { nil: undefined, freq: 3 }),
  family: optionalPick,
  bits: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined, freq: 6 }),
  unnamed: fc.option(fc.constantFrom("first" as const, "second" as const, "both" as const), {
    nil: undefined,
    freq: 2,
  }),
});

const placement: fc.Arbitrary<PlacementDraft> = fc.record({
  packed: fc.nat(7).map((number) => number === 7),
  aligned: fc.option(fc.constantFrom(1, 2, 4, 8, 16), { nil: undefined, freq: 2 }),
});

const condition: fc.Arbitrary<ConditionDraft | undefined> = fc.option(
  fc.record({ condition: pick, otherwise: optionalPick }),
  { nil: undefined, freq: 6 },
);

const { field, member, tagged } = fc.letrec<{
  field: FieldDraft;
  member: MemberDraft;
  struct: StructDraft;
  tagged: TaggedDraft;
}>((tie) => ({
  field: fc.oneof(
    { maxDepth: 3, depthIdentifier: "field" },
    { weight: 12, arbitrary: integer },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("word" as const), word: pick }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("array" as const),
        element: tie("field"),
        length: fc.integer({ min: 1, max: 5 }),
        constant: optionalPick,
      }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("named" as const), aggregate: pick }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("enum" as const), family: pick }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("struct" as const), struct: tie("struct") }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("union" as const),
        variants: fc.array(tie("member"), { minLength: 1, maxLength: 4, size: "max" }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("tagged" as const), tagged: tie("tagged") }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("anonymousStruct" as const),
        struct: tie("struct"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("anonymousUnion" as const),
        variants: fc.array(tie("member"), { minLength: 1, maxLength: 3, size: "max" }),
      }),
    },
  ),
  member: fc.record({
    name: pick,
    field: tie("field"),
    placement,
    condition,
    direction: fc.option(fc.constantFrom("input" as const, "output" as const, "inout" as const), {
      nil: undefined,
      freq: 2,
    }),
    padding: seldom,
    prose,
  }),
  struct: fc.record({
    members: fc.array(tie("member"), { minLength: 1, maxLength: 5, size: "max" }),
    placement,
    ending: fc.constant(undefined),
    filled: fc.boolean(),
    implicit: seldom,
    inside,
    portable: fc.boolean(),
  }),
  tagged: fc.record({
    codes: pick,
    tagInteger: pick,
    tagName: pick,
    tagBelow: seldom,
    names: seldom,
    anonymous: seldom,
    variants: fc.array(tie("member"), { minLength: 1, maxLength: 4, size: "max" }),
    cases: fc.array(optionalPick, { minLength: 1, maxLength: 6 }),
  }),
}));

export { condition, member, tagged };

const ending: fc.Arbitrary<EndingDraft> = fc.record({
  name: pick,
  element: field,
  count: optionalPick,
  most: fc.option(fc.integer({ min: 20, max: 120 }), { nil: undefined, freq: 2 }),
  bytes: seldom,
  old: seldom,
  open: fc.option(pick, { nil: undefined, freq: 2 }),
});

/** The members of a struct of its own. */
export const struct: fc.Arbitrary<StructDraft> = fc.record({
  members: fc.array(member, { minLength: 1, maxLength: 7, size: "max" }),
  placement,
  ending: fc.option(ending, { nil: undefined, freq: 2 }),
  filled: fc.boolean(),
  implicit: seldom,
  inside,
  portable: fc.boolean(),
});
