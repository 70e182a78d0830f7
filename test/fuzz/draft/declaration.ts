import fc from "fast-check";
import { expression, type ExpressionDraft } from "./expression.ts";
import { condition, member, struct, tagged } from "./field.ts";
import type { ConditionDraft, MemberDraft, StructDraft, TaggedDraft } from "./field.ts";
import { codes, flags, masks, spelling, typedef, value } from "./family.ts";
import type { CodesDraft, FlagsDraft, MasksDraft, NumberDraft, TypedefDraft } from "./family.ts";
import { optionalPick, pick, seldom, type Pick } from "./pick.ts";
import { line, prose, type ProseDraft } from "./prose.ts";

export interface RuleDraft {
  readonly name: Pick;
  readonly obligation: "must" | "should" | "may";
  readonly decided: boolean;
  readonly prose: ProseDraft;
}

export interface WordDraft {
  readonly name: Pick;
  readonly integer: Pick;
  readonly alias: Pick | undefined;
  readonly family: Pick | undefined;
  /** A page instead, of the aggregate or integer that this picks. */
  readonly page: Pick | undefined;
  /** Entries of the page; 0 for as many as fit. */
  readonly pageLength: number;
  readonly prose: ProseDraft;
}

export interface MessageDraft {
  readonly words: readonly WordDraft[];
  readonly replies: readonly { readonly words: readonly WordDraft[]; readonly prose: ProseDraft }[];
  readonly rules: readonly RuleDraft[];
  readonly prose: ProseDraft;
}

/** The member that holds the words of a request or a reply. */
export interface ParametersDraft {
  readonly integer: Pick;
  /** Words; 0 for one that is not an array. */
  readonly length: number;
}

export interface MessagesDraft {
  readonly names: Pick;
  readonly idInteger: Pick;
  readonly typeInteger: Pick;
  readonly statusInteger: Pick;
  readonly types: CodesDraft;
  readonly statuses: CodesDraft;
  readonly words: ParametersDraft;
  readonly result: ParametersDraft;
  /** Padding beside the members that carry messages. */
  readonly requestPadding: number;
  readonly responsePadding: number;
  /** Where each struct starts to list its members. */
  readonly rotation: number;
  readonly messages: readonly MessageDraft[];
}

export type DeclarationDraft = { readonly prose: ProseDraft } & (
  | {
      readonly kind: "alias";
      readonly integer: Pick;
      readonly header: Pick | undefined;
      /** An alias that it is one of instead. */
      readonly of: Pick | undefined;
      readonly aligned: number | undefined;
      readonly macro: boolean;
    }
  | { readonly kind: "expression"; readonly expression: ExpressionDraft }
  /** Parameters by their integers. */
  | {
      readonly kind: "macro";
      readonly parameters: readonly Pick[];
      readonly body: ExpressionDraft;
    }
  | { readonly kind: "verbatim"; readonly argument: string }
  | {
      readonly kind: "constant";
      readonly number: NumberDraft;
      readonly unsigned: boolean;
      readonly condition: ConditionDraft | undefined;
    }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "codes"; readonly codes: CodesDraft }
  | { readonly kind: "flags"; readonly flags: FlagsDraft }
  | { readonly kind: "masks"; readonly masks: MasksDraft }
  | {
      readonly kind: "struct";
      readonly struct: StructDraft;
      readonly typedef: TypedefDraft;
      /** It has the indices of rings of bytes. */
      readonly flexRing: boolean;
    }
  | {
      readonly kind: "union";
      readonly variants: readonly MemberDraft[];
      readonly typedef: TypedefDraft;
    }
  | {
      readonly kind: "selfTaggedUnion";
      readonly codes: Pick;
      readonly tagInteger: Pick;
      readonly variants: readonly StructDraft[];
      readonly cases: readonly (Pick | undefined)[];
      readonly typedef: TypedefDraft;
    }
  | { readonly kind: "taggedUnion"; readonly tagged: TaggedDraft; readonly typedef: TypedefDraft }
  | {
      readonly kind: "ring";
      readonly request: Pick;
      readonly response: Pick;
      readonly rules: readonly RuleDraft[];
    }
  | {
      readonly kind: "messages";
      readonly messages: MessagesDraft;
      readonly rules: readonly RuleDraft[];
    }
  | {
      readonly kind: "key";
      readonly path: Pick;
      readonly writer: "frontend" | "backend" | "both" | "toolstack";
      readonly absent: string | undefined;
    }
  | { readonly kind: "section"; readonly title: string }
);

const rule: fc.Arbitrary<RuleDraft> = fc.record({
  name: pick,
  obligation: fc.constantFrom("must" as const, "should" as const, "may" as const),
  decided: fc.boolean(),
  prose,
});

const rules = fc.array(rule, { maxLength: 2 });

const word: fc.Arbitrary<WordDraft> = fc.record({
  name: pick,
  integer: pick,
  alias: fc.option(pick, { nil: undefined, freq: 3 }),
  family: optionalPick,
  page: fc.option(pick, { nil: undefined, freq: 3 }),
  pageLength: fc.nat(4),
  prose,
});

const words = fc.array(word, { maxLength: 4, size: "max" });

const message: fc.Arbitrary<MessageDraft> = fc.record({
  words,
  replies: fc.array(fc.record({ words, prose }), { minLength: 1, maxLength: 4 }),
  rules,
  prose,
});

const parametersMember: fc.Arbitrary<ParametersDraft> = fc.record({
  integer: pick,
  length: fc.nat(4),
});

const messages: fc.Arbitrary<MessagesDraft> = fc.record({
  names: pick,
  idInteger: pick,
  typeInteger: pick,
  statusInteger: pick,
  types: codes,
  statuses: codes,
  words: parametersMember,
  result: parametersMember,
  requestPadding: fc.nat(3),
  responsePadding: fc.nat(3),
  rotation: fc.nat(4),
  messages: fc.array(message, { minLength: 1, maxLength: 4 }),
});

const kind = <K extends string>(name: K) => fc.constant(name);

/** A declaration that other specs import as well; shrinks towards an alias. */
const plain = [
  fc.record({
    kind: kind("alias"),
    prose,
    integer: pick,
    header: optionalPick,
    of: fc.option(pick, { nil: undefined, freq: 2 }),
    aligned: fc.option(fc.constantFrom(1, 2, 4, 8), { nil: undefined, freq: 2 }),
    macro: seldom,
  }),
  { weight: 2, arbitrary: fc.record({ kind: kind("expression"), prose, expression }) },
  fc.record({
    kind: kind("macro"),
    prose,
    parameters: fc.array(pick, { minLength: 1, maxLength: 3 }),
    body: expression,
  }),
  fc.record({ kind: kind("verbatim"), prose, argument: fc.constantFrom("x", "value", "_a") }),
  fc.record({
    kind: kind("constant"),
    prose,
    number: fc.record({ value, spelling }),
    unsigned: fc.boolean(),
    condition,
  }),
  fc.record({
    kind: kind("string"),
    prose,
    text: fc.oneof(line, fc.string({ unit: fc.constantFrom(...'?"\\/=\n\t a'), maxLength: 20 })),
  }),
  { weight: 2, arbitrary: fc.record({ kind: kind("codes"), prose, codes }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("flags"), prose, flags }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("masks"), prose, masks }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: kind("struct"), prose, struct, typedef, flexRing: seldom }),
  },
  fc.record({
    kind: kind("union"),
    prose,
    variants: fc.array(member, { minLength: 1, maxLength: 4, size: "max" }),
    typedef,
  }),
];

export const plainDeclaration: fc.Arbitrary<DeclarationDraft> = fc.oneof(...plain);

/** Any declaration; shrinks towards an alias. */
export const declaration: fc.Arbitrary<DeclarationDraft> = fc.oneof(
  ...plain,
  fc.record({
    kind: kind("selfTaggedUnion"),
    prose,
    codes: pick,
    tagInteger: pick,
    variants: fc.array(struct, { minLength: 1, maxLength: 3 }),
    cases: fc.array(optionalPick, { minLength: 1, maxLength: 6 }),
    typedef,
  }),
  fc.record({ kind: kind("taggedUnion"), prose, tagged, typedef }),
  fc.record({ kind: kind("ring"), prose, request: pick, response: pick, rules }),
  { weight: 2, arbitrary: fc.record({ kind: kind("messages"), prose, messages, rules }) },
  fc.record({
    kind: kind("key"),
    prose,
    path: pick,
    writer: fc.constantFrom("frontend", "backend", "both", "toolstack"),
    absent: fc.option(line, { nil: undefined }),
  }),
  fc.record({ kind: kind("section"), prose, title: line }),
);
